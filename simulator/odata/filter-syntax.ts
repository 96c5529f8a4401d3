export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type TextFunction = 'startswith' | 'endswith' | 'contains';
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'time'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null'; readonly value: null };

export type Filter =
  | { readonly kind: 'compare'; readonly op: Comparison; readonly path: readonly string[]; readonly value: Literal }
  | { readonly kind: 'in'; readonly path: readonly string[]; readonly values: readonly Literal[] }
  | { readonly kind: 'text'; readonly fn: TextFunction; readonly path: readonly string[]; readonly value: Literal }
  | { readonly kind: 'any'; readonly path: readonly string[]; readonly variable: string; readonly inner: Filter }
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter };
