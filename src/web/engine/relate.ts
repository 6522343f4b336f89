/** Judges what depends on other files: drivers by the VBIOS beside them, configurations by the ROMs that they name, logs by both. */
import { romKnown, type Setup } from '../../diagnose/setup.js';
import { examineFile } from '../../examined/examined-file.js';
import type { HostId } from '../../host/hosts.js';
import { diagnoseEntry } from './diagnose-entry.js';
import type { Entry } from './entry.js';
import { lintEntry } from './lint-entry.js';
import type { Relations } from './relations.js';
import { checkOf, romResult, vbiosesOf } from './results/results.js';

/** Called before one is judged, with those behind it, and afterwards. */
export interface Told {
	readonly judging: (entries: readonly Entry[]) => void;
	readonly judged: (entry: Entry, isChanged: boolean) => void;
}

interface Verdict {
	readonly entry: Entry;
	/** All that it depends on beside the file: a text may be large, and is judged once for the same. */
	readonly with: string;
	/** @returns whether the result is another than before */
	readonly judge: () => boolean;
}

export function relate(relations: Relations, told: Told): void {
	const { entries, roms, host } = relations;
	const done = entries.filter(({ state }) => state === 'done');
	const known = JSON.stringify([host, ...[...roms].map(([name, { sha256 }]) => [name, sha256])]);
	const configurations = done
		.filter(({ use }) => use === 'proxmox' || use === 'libvirt')
		.map((entry): Verdict => ({ entry, with: known, judge: () => lintEntry(entry, relations) }));
	judgeAll([...drivers(done, relations), ...configurations], told);
	const setup = setupOf(done, host);
	const about = JSON.stringify(setup);
	const logs = done
		.filter(({ use }) => use === 'log')
		.map((entry): Verdict => ({ entry, with: about, judge: () => diagnoseEntry(entry, setup, relations) }));
	judgeAll(logs, told);
}

function judgeAll(verdicts: readonly Verdict[], { judging, judged }: Told): void {
	const all = verdicts.filter(({ entry, with: it }) => entry.judgedWith !== it);
	for (const [i, { entry, with: it, judge }] of all.entries()) {
		judging(all.slice(i).map((each) => each.entry));
		entry.judgedWith = it;
		judged(entry, judge());
	}
}

function drivers(done: readonly Entry[], { downloads, platform: { sha256 } }: Relations): Verdict[] {
	return done.flatMap((entry): Verdict[] => {
		const { rom, result } = entry;
		if (rom?.wantsVbios !== true || result === undefined) return [];
		const others = done.filter((each) => each !== entry);
		const vbioses = vbiosesOf(others);
		// By itself it was judged with none.
		if (vbioses.length === 0 && entry.judgedWith === undefined) return [];
		const judge = () => {
			const examined = examineFile(rom.bytes, sha256);
			const check = checkOf(examined, result.inspect, others);
			// What is made anew is offered anew: downloads that the page has would be gone.
			if (JSON.stringify(check) === JSON.stringify(result.check)) return false;
			romResult(result.inspect, result.extract ?? [], { entry, downloads }, examined, others);
			return true;
		};
		return [{ entry, with: JSON.stringify(vbioses), judge }];
	});
}

function setupOf(done: readonly Entry[], host: HostId): Setup {
	const files = done.flatMap(({ names: [name], known, result }) => {
		if (known !== undefined) return [known];
		return result?.check === undefined ? [] : [romKnown(name, result.check)];
	});
	return { files, host, functions: done.flatMap(({ functions }) => functions) };
}
