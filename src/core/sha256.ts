const roundConstants = constantsOf(64, 3);
const initialState = constantsOf(8, 2);

/**
 * SHA-256 of an ASCII text, as 64 hexadecimal digits. The layers that read what people paste are pure and take no
 * built-in of Node; the texts are short.
 */
export function sha256(text: string): string {
  const words = paddedWords(text);
  let state = initialState;
  for (let from = 0; from < words.length; from += 16) state = compress(state, words.slice(from, from + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function paddedWords(text: string): readonly number[] {
  const words: number[] = new Array((((text.length + 8) >> 6) + 1) * 16).fill(0);
  for (let index = 0; index < text.length; index += 1) {
    words[index >> 2] = (words[index >> 2] ?? 0) | ((text.charCodeAt(index) & 0xff) << (24 - (index % 4) * 8));
  }
  words[text.length >> 2] = (words[text.length >> 2] ?? 0) | (0x80 << (24 - (text.length % 4) * 8));
  words[words.length - 1] = text.length * 8;
  return words;
}

function compress(state: readonly number[], block: readonly number[]): readonly number[] {
  const schedule = scheduleOf(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + (roundConstants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sum0 + majority) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
}

function scheduleOf(block: readonly number[]): readonly number[] {
  const schedule = [...block];
  for (let index = 16; index < 64; index += 1) {
    const [early = 0, late = 0] = [schedule[index - 15], schedule[index - 2]];
    const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule.push(((schedule[index - 16] ?? 0) + sigma0 + (schedule[index - 7] ?? 0) + sigma1) | 0);
  }
  return schedule;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits of the fractions of the roots of the first primes: square roots (2) or cube roots (3). */
function constantsOf(count: number, root: 2 | 3): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map((prime) => {
    const exact = root === 2 ? Math.sqrt(prime) : Math.cbrt(prime);
    return Math.floor((exact % 1) * 2 ** 32) | 0;
  });
}
