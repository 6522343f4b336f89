/** What an option ROM is built from. */

/** A PE32 or PE32+ image that gets ROM headers. */
export interface EfiImageInput {
	readonly kind: 'efi';
	readonly data: Uint8Array;
	/** Compress as EFI 1.1; default false. */
	readonly compress?: boolean;
	/** Class code for the PCI data structure, 0 … 0xffffff; default 0. */
	readonly classCode?: number;
	/** Code revision for the PCI data structure, 0 … 0xffff; default 0. */
	readonly codeRevision?: number;
}

/** An image with ROM headers of its own (a VBIOS, say); its length, indicator and sum are set anew. */
export interface BinaryImageInput {
	readonly kind: 'binary';
	readonly data: Uint8Array;
}

export type OptionRomInput = EfiImageInput | BinaryImageInput;

export interface BuildOptions {
	/** Vendor ID of the EFI images, 0 … 0xffff. Binary images keep their own. */
	readonly vendorId?: number;
	/** Device IDs of the EFI images, 1 … 0xffff each; more than one makes a device list (PCI 3.0 only). */
	readonly deviceIds?: readonly number[];
	/** Layout of the PCI data structure; default `3.0`. */
	readonly pciRevision?: '2.3' | '3.0';
	/** Mark the last image as the last (Indicator bit 7); default true. */
	readonly markLast?: boolean;
	/**
	 * Make the bytes of every image sum to zero; default false, as EfiRom leaves EFI images without a sum and a legacy
	 * one whose size is no multiple of 512 with a sum that its own padding spoils.
	 */
	readonly checksum?: boolean;
}
