/** A name as it is compared: case, accents of composition, kinds of apostrophe and width of blanks do not matter. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}
