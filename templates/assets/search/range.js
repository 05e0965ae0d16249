// Reads bits that are packed by how likely they are: the other side of RangeWriter and its models.

import { bytesOf } from "./bits.js";

export class RangeReader {
  constructor(base64) {
    this.bytes = bytesOf(base64);
    this.at = 0;
    this.range = 0xffffffff;
    this.code = 0;
    for (let left = 4; left > 0; left -= 1) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  /** Zeros at the end are left out. */
  next() {
    return this.at < this.bytes.length ? this.bytes[this.at++] : 0;
  }

  /** @param chances where the chance of the bit stands, at a place. */
  bit(chances, place) {
    const bound = (this.range >>> 16) * chances.zeros[place];
    const isOne = this.code >= bound;
    if (isOne) {
      this.code -= bound;
      this.range -= bound;
    } else {
      this.range = bound;
    }
    chances.learn(place, isOne);
    this.normalize();
    return isOne ? 1 : 0;
  }

  /** At most 16 bits of which nothing is known. */
  bits(width) {
    this.range >>>= width;
    const value = Math.floor(this.code / this.range);
    this.code -= value * this.range;
    this.normalize();
    return value;
  }

  normalize() {
    while (this.range < 0x1000000) {
      this.range *= 256;
      this.code = this.code * 256 + this.next();
    }
  }
}

/** How likely bits are to be 0, of 65536, and how many of each were seen. */
class Chances {
  constructor(count) {
    this.zeros = new Uint16Array(count).fill(32768);
    this.seen = new Uint8Array(count);
  }

  learn(place, isOne) {
    const { zeros, seen } = this;
    const next = zeros[place] + Math.trunc(((isOne ? 0 : 65536) - zeros[place]) * 2 / (2 * seen[place] + 3));
    zeros[place] = Math.min(Math.max(next, 32), 65504);
    if (seen[place] < 30) seen[place] += 1;
  }

  copied() {
    const copy = new Chances(0);
    [copy.zeros, copy.seen] = [this.zeros.slice(), this.seen.slice()];
    return copy;
  }
}

/** Single bits, each with a chance of its own. */
export class FlagModel extends Chances {
  read(reader, place = 0) {
    return reader.bit(this, place);
  }
}

/** Numbers from 1. */
export class NumberModel {
  constructor() {
    this.lengths = new Chances(33);
    this.seconds = new Chances(33);
  }

  read(reader) {
    let length = 0;
    while (reader.bit(this.lengths, length)) length += 1;
    if (length === 0) return 1;
    let number = 2 + reader.bit(this.seconds, length);
    for (let rest = length - 1; rest > 0;) {
      const width = Math.min(rest, 16);
      rest -= width;
      number = number * (1 << width) + reader.bits(width);
    }
    return number;
  }
}

/** Numbers of a fixed width. */
export class SymbolModel extends Chances {
  constructor(width) {
    super(1 << width);
    this.size = 1 << width;
  }

  read(reader) {
    let node = 1;
    while (node < this.size) node = (node << 1) | reader.bit(this, node);
    return node - this.size;
  }
}

/** Texts, each byte by the one before it, ended by a zero. */
export class TextModel {
  /** @param words that it knows. */
  constructor(words) {
    this.chances = new Chances(65536);
    const encoder = new TextEncoder();
    for (const word of words) this.learn(encoder.encode(word));
  }

  learn(bytes) {
    let last = 0;
    for (let at = 0; at <= bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      for (let node = 1, place = 7; place >= 0; place -= 1) {
        const bit = (byte >> place) & 1;
        this.chances.learn((last << 8) | node, bit === 1);
        node = (node << 1) | bit;
      }
      last = byte;
    }
  }

  copied() {
    const copy = Object.create(TextModel.prototype);
    copy.chances = this.chances.copied();
    return copy;
  }

  /** Bytes of UTF-8. */
  read(reader) {
    const bytes = [];
    for (let last = 0; ;) {
      let node = 1;
      while (node < 256) node = (node << 1) | reader.bit(this.chances, (last << 8) | node);
      last = node - 256;
      if (last === 0) return bytes;
      bytes.push(last);
    }
  }
}
