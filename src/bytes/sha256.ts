/**
 * SHA-256 of files comes from the caller (FIPS 180-4): the platform's is faster than ours, which is for keys and for the files
 * in containers (codec/hashes).
 */

/** The digest as lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => string;
