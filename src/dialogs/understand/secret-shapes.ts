/** As long as a code that was sent, and none that stands in a log. */
export function looksLikeNumericSecret(digits: string): boolean {
  if (isKnownNumber(digits)) return false;
  return digits.length >= 4 && digits.length <= 10 && !/^(?:19|20)\d\d$/.test(digits);
}

/** A word that mixes letters with digits or signs. */
export function looksLikeSecret(core: string): boolean {
  return core.length >= 4 && /\p{L}/u.test(core) && (/\d/.test(core) || /[^\p{L}\p{N}'’.,()/-]/u.test(core));
}

/** Numbers of events and results. */
export function isKnownNumber(value: string): boolean {
  return /^(?:3[0-3]\d{3}|6\d{3}|4724|50\d{3}|1200\d\d|5300\d{1,2}|700\d{3})$/.test(value);
}

/** Codes, ids, times and addresses. */
export function isCodeOrAddress(value: string): boolean {
  return (
    /^(?:sspr[\s_-]?\d+|aadsts\d+|hr=?.*|0x[0-9a-f]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/i.test(
      value,
    ) ||
    /^\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?(?:t[\d:.]+z?)?$/i.test(value) ||
    /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value) ||
    /^https?:/i.test(value) ||
    /^[•*.[\]]+$/u.test(value)
  );
}
