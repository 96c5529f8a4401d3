// What Windows-1252 shows for the bytes 80 to 9F; the rest is Latin-1.
const shown = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
// UTF-8 read as Windows-1252: a lead byte followed by a continuation byte.
const misread = new RegExp(`[\u00c2-\u00f4][\u0080-\u00bf${shown}]`);
const misreadRun = new RegExp(`[\u0080-\u00ff${shown}]{2,}`, 'g');
const decoder = new TextDecoder('utf-8', { fatal: true });

/** `rÃ©initialisation` back to `réinitialisation`; text that was not misread stays as it is. */
export function repairMojibake(text: string): string {
  if (!misread.test(text)) return text;
  return text.replace(misreadRun, (run) => {
    try {
      return decoder.decode(Uint8Array.from(run, byteOf));
    } catch {
      return run;
    }
  });
}

function byteOf(sign: string): number {
  const index = shown.indexOf(sign);
  return index === -1 ? sign.charCodeAt(0) : 0x80 + index;
}
