/** A ROM file that a configuration names, as far as anybody could look at it. */

export type RomFile =
	| { readonly state: 'read'; readonly bytes: Uint8Array }
	| { readonly state: 'missing' }
	/** `reason` completes "it cannot be read: …"; `refused` where it is so for QEMU, too. */
	| { readonly state: 'unreadable'; readonly reason: string; readonly refused: boolean }
	/** Bytes; more than anybody reads for a ROM. */
	| { readonly state: 'too-large'; readonly size: number }
	/** The folder that it would be in is out of reach. */
	| { readonly state: 'unknown' };
