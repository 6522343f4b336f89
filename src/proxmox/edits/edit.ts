/** A change to one setting of a machine, as `qm set` makes it (`update_vm_api`, PVE/API2/Qemu.pm). */
import type { Settings } from '../configuration.js';

export interface Edit {
	readonly key: string;
	/** Missing where the setting is not there, or nobody has seen the configuration. */
	readonly before?: string;
	/** Missing where it goes. */
	readonly after?: string;
}

/** `undefined` where nothing changes. */
export function editOf(settings: Settings, key: string, after: string | undefined): Edit | undefined {
	const before = settings.get(key)?.value;
	if (before === after) return undefined;
	return { key, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** What leads back, the last change first. */
export function undone(edits: readonly Edit[]): Edit[] {
	return [...edits].reverse().map(({ key, before, after }) => ({
		key,
		...(after !== undefined && { before: after }),
		...(before !== undefined && { after: before }),
	}));
}

/** By the keys of both, in the order of `to`; what goes comes last. */
export function editsBetween(from: Settings, to: Settings): Edit[] {
	const keys = new Set([...to.all, ...from.all].map(({ key }) => key));
	return [...keys].flatMap((key) => editOf(from, key, to.get(key)?.value) ?? []);
}

/** Whether the setting is as the edit leaves it. Of a new volume Proxmox writes its name: `local-lvm:vm-100-disk-1,…`. */
export function isInForce({ key, after }: Edit, value: string | undefined): boolean {
	if (key === 'efidisk0' && /^[^:,]+:\d+(?:,|$)/.test(after ?? ''))
		return value?.startsWith(`${after?.split(':')[0]}:`) ?? false;
	return value === after;
}
