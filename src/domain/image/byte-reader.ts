/** A run of a file's bytes, from `start` up to, not with, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads numbers of a file; a place beyond its end reads as 0, and every span is checked with `has` first. */
export interface ByteReader {
  readonly length: number;
  has(span: Span): boolean;
  byte(at: number): number;
  uint16(at: number): number;
  uint32(at: number): number;
  uint16Little(at: number): number;
  uint32Little(at: number): number;
  ascii(at: number, length: number): string;
}

export function readBytes(bytes: Uint8Array): ByteReader {
  const byte = (at: number): number => bytes[at] ?? 0;
  const uint16 = (at: number): number => byte(at) * 0x100 + byte(at + 1);
  const uint16Little = (at: number): number => byte(at + 1) * 0x100 + byte(at);
  return {
    length: bytes.length,
    has: ({ start, end }) => start >= 0 && start <= end && end <= bytes.length,
    byte,
    uint16,
    uint32: (at) => uint16(at) * 0x1_0000 + uint16(at + 2),
    uint16Little,
    uint32Little: (at) => uint16Little(at + 2) * 0x1_0000 + uint16Little(at),
    ascii: (at, length) => String.fromCharCode(...bytes.subarray(at, at + length)),
  };
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
