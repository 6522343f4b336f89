/** The options of `romtool edit`'s operations, as commander hands them over. */

export interface EditFlags {
	readonly output?: string;
	readonly inPlace?: boolean;
	readonly force?: boolean;
	readonly json?: boolean;
}

export interface UnpackFlags {
	readonly directory?: string;
	readonly force?: boolean;
	readonly json?: boolean;
}

/** What an operation has beyond the files and `EditFlags`. */
export interface OperationFlags {
	readonly id?: { readonly vendorId: number; readonly deviceId: number };
	readonly image?: number;
	readonly keepList?: boolean;
	readonly efi?: boolean;
}

export type OperationName = 'set-id' | 'fix-sum' | 'trim' | 'join' | 'compress' | 'decompress';
