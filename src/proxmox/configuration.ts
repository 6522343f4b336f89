/**
 * A configuration of Proxmox VE, /etc/pve/qemu-server/NNN.conf: lines of `key: value` for the machine as it is, changes
 * that wait for its next start under [PENDING], and a section per snapshot (`parse_vm_config`, PVE/QemuServer.pm).
 */

import type { Setting } from './setting.js';
import { type Refusal, refusalOf } from './values.js';

export interface Section {
	/** `special` ones (cloud-init, backups) are not about the machine; those of no known kind are skipped by Proxmox. */
	readonly kind: 'main' | 'pending' | 'snapshot' | 'special' | 'unknown';
	/** Of a snapshot, and what stands in the brackets of an unknown one. */
	readonly name: string;
	readonly line: number;
	/** In the file's order, with those that a later line of the same key replaces. */
	readonly settings: readonly Setting[];
	/** Lines that are none of the format's; Proxmox warns of them and goes on. */
	readonly strayLines: readonly { readonly line: number; readonly text: string }[];
}

export interface Configuration {
	readonly sections: readonly Section[];
}

/** What one start of the machine, or a return to one of its snapshots, has to go by. */
export interface Settings {
	/** Of the snapshot; missing for the machine as its next start takes it. */
	readonly snapshot?: string;
	get(key: string): Setting | undefined;
	/** In the order of the file. */
	readonly all: readonly Setting[];
	/** Lines that a later one of the same key has replaced. */
	readonly replaced: readonly Setting[];
	/** Lines that Proxmox skips for their value, as if they were not there. */
	readonly refused: readonly Refusal[];
	readonly strayLines: Section['strayLines'];
}

type Open = { -readonly [K in keyof Section]: Section[K] } & {
	settings: Setting[];
	strayLines: { line: number; text: string }[];
};

/** Never throws; text that is no configuration has no settings. */
export function parseConfiguration(text: string): Configuration {
	const open = (kind: Section['kind'], name: string, line: number): Open => ({
		kind,
		name,
		line,
		settings: [],
		strayLines: [],
	});
	let section = open('main', '', 1);
	const sections = [section];
	for (const [index, raw] of text.split('\n').entries()) {
		const line = index + 1;
		const header = /^\[([^\]]*)\]\s*$/.exec(raw)?.[1];
		if (header !== undefined) {
			const [kind, name] = sectionKind(header);
			section = open(kind, name, line);
			sections.push(section);
		} else if (!/^\s*$|^#/.test(raw)) {
			const [start = '', key = ''] = /^([a-z][a-z_-]*\d*):/.exec(raw) ?? [];
			const text = raw.slice(start.length);
			// Blanks alone are a value, a blank.
			const value = text.trim() || text.slice(0, 1);
			if (key !== '' && value !== '') section.settings.push({ key, value, line });
			else section.strayLines.push({ line, text: raw.trim() });
		}
	}
	return { sections };
}

function sectionKind(header: string): [Section['kind'], string] {
	if (/^pending$/i.test(header)) return ['pending', ''];
	if (/^special:(?:cloudinit|fleecing)$/i.test(header)) return ['special', header];
	return [/^[a-z][a-z0-9_-]+$/i.test(header) ? 'snapshot' : 'unknown', header];
}

/** The machine with its pending changes first, then its snapshots. */
export function settingsOf({ sections }: Configuration): Settings[] {
	const main = sections.filter(({ kind }) => kind === 'main');
	const pending = sections.filter(({ kind }) => kind === 'pending');
	const snapshots = sections.filter(({ kind }) => kind === 'snapshot');
	return [merge(main, pending), ...snapshots.map((section) => ({ snapshot: section.name, ...merge([section], []) }))];
}

function merge(base: readonly Section[], changes: readonly Section[]): Settings {
	const byKey = new Map<string, Setting>();
	const replaced: Setting[] = [];
	const refused: Refusal[] = [];
	const taken = (sections: readonly Section[]) =>
		sections
			.flatMap(({ settings }) => settings)
			.filter((setting) => {
				const refusal = refusalOf(setting);
				if (refusal !== undefined) refused.push(refusal);
				return refusal === undefined;
			});
	for (const setting of taken(base)) {
		const before = byKey.get(setting.key);
		if (before !== undefined) replaced.push(before);
		byKey.set(setting.key, setting);
	}
	for (const setting of taken(changes)) {
		if (setting.key === 'delete') for (const key of setting.value.split(/[\s,;]+/)) byKey.delete(key.replace(/^!/, ''));
		else byKey.set(setting.key, setting);
	}
	return {
		get: (key) => byKey.get(key),
		all: [...byKey.values()],
		replaced,
		refused,
		strayLines: [...base, ...changes].flatMap(({ strayLines }) => strayLines),
	};
}
