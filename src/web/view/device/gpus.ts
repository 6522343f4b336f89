/** The devices that a choice can be made from: those of the files, and all graphics devices that have a name. */
import { embeddedPciList } from '../../../pci/names.js';
import type { Candidate } from '../../joint-result.js';

export interface Choosable {
	/** `1002:1636` */
	readonly id: string;
	readonly name?: string | undefined;
	/** On the host, where the files say it. */
	readonly address?: string | undefined;
	readonly isInFiles: boolean;
}

let named: readonly Choosable[] | undefined;

/** Of the embedded list, which has the devices of graphics vendors only, by ID. */
function namedGpus(): readonly Choosable[] {
	let vendor = '';
	named ??= embeddedPciList()
		.split('\n')
		.flatMap((line) => {
			const [, indent, id = '', name = ''] = /^(\t?)([0-9a-f]{4}) {2}(.*)$/.exec(line) ?? [];
			if (indent === '') vendor = id;
			return indent === '\t' ? [{ id: `${vendor}:${id}`, name, isInFiles: false }] : [];
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	return named;
}

/** Of an ID as people write it: `1002:1636`, `0x1002:0x1636`, `[1002:1636]`, `1002 1636`, `10021636`. */
export function typedId(text: string): string | undefined {
	const [, vendor, device] =
		/^\s*\[?(?:pci:?)?(?:0x)?([0-9a-f]{4})(?:[\s:.,-]*(?:0x)?)([0-9a-f]{4})\]?(?:\s.*)?$/i.exec(text) ?? [];
	return vendor === undefined || device === undefined ? undefined : `${vendor}:${device}`.toLowerCase();
}

/** More are no list that anybody reads. */
const MOST_SHOWN = 40;

/** Those that a text is a part of, by name or ID; those of the files first. */
export function matching(text: string, candidates: readonly Candidate[]): Choosable[] {
	const inFiles = candidates.map(({ id, name, address }) => ({ id, name, address, isInFiles: true }));
	const ids = new Set(inFiles.map(({ id }) => id));
	const wanted = text.trim().toLowerCase();
	const id = typedId(text);
	const fits = (each: Choosable) =>
		each.id.includes(id ?? wanted) || (each.name?.toLowerCase().includes(wanted) ?? false);
	const found = inFiles.filter((each) => wanted === '' || fits(each));
	if (wanted === '') return found;
	const others = namedGpus().filter((each) => !ids.has(each.id) && fits(each));
	return [...found, ...others.slice(0, MOST_SHOWN)];
}

/** What a text that is entered means: an ID as it is, or a name that only one device has. */
export function entered(text: string, candidates: readonly Candidate[]): string | 'none' | 'several' {
	const id = typedId(text);
	if (id !== undefined) return id;
	const found = matching(text, candidates);
	const [first] = found;
	if (first === undefined) return 'none';
	const inFiles = found.filter((each) => each.isInFiles);
	if (inFiles.length === 1) return inFiles[0]?.id ?? 'none';
	return found.length === 1 ? first.id : 'several';
}

/** Whether the list has it, or the files do. */
export function isKnown(id: string, candidates: readonly Candidate[]): boolean {
	return candidates.some((each) => each.id === id) || namedGpus().some((each) => each.id === id);
}
