/** SHA-256 comes from the caller (FIPS 180-4): the platform's is faster than any of ours, and the core has none. */

/** The digest as lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => string;
