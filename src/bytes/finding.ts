/** A remark about bytes: what is there, where, why it matters and what to do about it. */
export interface Finding {
	/** Stable, in kebab-case; scripts may rely on it. */
	readonly code: string;
	/** `error`: will not work. `warning`: works for some. `note`: worth knowing. */
	readonly severity: 'error' | 'warning' | 'note';
	/** Whose view it is, where it is one consumer's. */
	readonly consumer?: 'ovmf' | 'seabios' | 'qemu' | 'amdgpu' | 'i915' | 'proxmox';
	/** Where in the file, in bytes from its start. */
	readonly offset?: number;
	readonly message: string;
	readonly fix?: string;
	/** How many findings it stands for, where it counts those of one kind that are not told one by one. */
	readonly count?: number;
}
