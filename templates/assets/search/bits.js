// Reads the numbers that the generator packed: the other side of BitWriter.

/** The bytes of a text in base64. */
export function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

export class BitReader {
  constructor(bytes) {
    this.bytes = bytes;
    /** Counted in bits. */
    this.at = 0;
  }

  /** The next `width` bits, at most 24, as a number. */
  bits(width) {
    const start = this.at >> 3;
    const bytes = this.bytes;
    const four = (bytes[start] << 24) | (bytes[start + 1] << 16) | (bytes[start + 2] << 8) | bytes[start + 3];
    const value = width === 0 ? 0 : (four << (this.at & 7)) >>> (32 - width);
    this.at += width;
    return value;
  }

  /** How many ones stand before the next zero. */
  unary() {
    const start = this.at;
    while ((this.bytes[this.at >> 3] >> (7 - (this.at & 7))) & 1) this.at += 1;
    this.at += 1;
    return this.at - 1 - start;
  }

  /** Elias's gamma code of a number from 1. */
  gamma() {
    const width = this.unary();
    return (1 << width) + this.bits(width);
  }
}
