/**
 * What `probe --firmware` has said of every ROM of the proof and of published ones, on each firmware: the rows of agreed.tsv, which
 * firmware-agrees.test.ts writes and holds `check` against.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportedFinding } from '../../src/bytes/finding.js';
import { sha256 } from '../../src/cli/digests.js';
import type { BootedRom } from '../../src/cli/probe/firmware/report.js';
import { type ExaminedFile, examineFile } from '../../src/examined/examined-file.js';
import { checkFile } from '../../src/report/check.js';
import { AAVMF_CASES } from '../consumers/aavmf-proof.js';
import { CASES } from '../consumers/proof.js';
import { ROOT } from '../support/files.js';
import { STACK_RELEASES, type StackFirmware } from '../support/stacks.js';

const TABLE = join(ROOT, 'test/probe/agreed.tsv');
const PUBLISHED = join(ROOT, '../shared/corpus/roms');
/** Of the machine that `probe --firmware` boots. */
const MEMORY = 256 << 20;
/** Marks the outcome of a driver that the firmware started and that failed by itself. */
const OWN_FAULT = ' (own fault)';
/** What comes of zeros that are run as code is luck, and another one in another machine. */
const LUCK = new Set(['section without data over all headers']);
/** Where another machine may do something else, which `check` says: of zeros behind the image, and of a debug directory there. */
const isOfLuck = ({ code, values }: ReportedFinding) =>
	code === 'ovmf-pe-overrun-luck' || (code === 'aavmf-pe-debug' && values['may'] === true);

export interface Trial {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Its code is not ours, and may fail for want of its device. */
	readonly isPublished?: true;
	/** Its code does what firmware does not survive, and what `check`, which does not read code, cannot say. */
	readonly unforeseen?: boolean;
}

const own: readonly Trial[] = CASES.filter(({ name }) => !LUCK.has(name));
const published: readonly Trial[] = (existsSync(PUBLISHED) ? readdirSync(PUBLISHED).sort() : []).map((name) => ({
	name,
	bytes: new Uint8Array(readFileSync(join(PUBLISHED, name))),
	isPublished: true,
}));
export const TRIALS: Readonly<Record<StackFirmware, readonly Trial[]>> = {
	ovmf: [...own, ...published],
	seabios: [...own, ...published],
	aavmf: AAVMF_CASES,
};

/** By firmware, release and digest of the ROM. */
export type Agreed = Map<string, string>;

export function keyOf(firmware: StackFirmware, release: string, { bytes }: Trial): string {
	return `${firmware} ${release} ${sha256(bytes).slice(0, 16)}`;
}

export function readAgreed(): Agreed {
	const agreed: Agreed = new Map();
	for (const line of existsSync(TABLE) ? readFileSync(TABLE, 'utf8').split('\n') : []) {
		const [firmware = '', digest = '', , ...outcomes] = line.split('\t');
		if (!isFirmware(firmware)) continue;
		for (const [index, release] of STACK_RELEASES[firmware].entries()) {
			const outcome = outcomes[index] ?? '';
			if (outcome !== '') agreed.set(`${firmware} ${release} ${digest}`, outcome);
		}
	}
	return agreed;
}

const isFirmware = (word: string): word is StackFirmware => Object.hasOwn(STACK_RELEASES, word);

/** Rows of ROMs that are not here stay. */
export function writeAgreed(agreed: Agreed): void {
	const rows = new Map<string, string>();
	for (const line of existsSync(TABLE) ? readFileSync(TABLE, 'utf8').split('\n') : []) {
		const [firmware = '', digest = ''] = line.split('\t');
		if (isFirmware(firmware)) rows.set(`${firmware}\t${digest}`, line);
	}
	for (const [firmware, trials] of Object.entries(TRIALS) as [StackFirmware, readonly Trial[]][]) {
		for (const trial of trials) {
			const start = `${firmware}\t${sha256(trial.bytes).slice(0, 16)}`;
			const outcomes = STACK_RELEASES[firmware].map((release) => agreed.get(keyOf(firmware, release, trial)) ?? '');
			rows.set(start, [start, trial.name, ...outcomes].join('\t'));
		}
	}
	writeFileSync(TABLE, `${[...rows.values()].sort().join('\n')}\n`);
}

export function outcomeOf({ outcome, check }: BootedRom): string {
	return check?.ownFault === true ? `${outcome}${OWN_FAULT}` : outcome;
}

export interface Said {
	readonly verdict: string | undefined;
	/** Another machine may do something else. */
	readonly isLuck: boolean;
	/**
	 * Since its fix of CVE-2024-38796 Debian's 2022.11 starts a driver whose relocation directory's end wraps without its base
	 * relocations. It fails by that or does not speak, which the proof takes for ignored, as `check` does.
	 */
	readonly isMute: boolean;
}

/** Each is read once, and asked for all releases. */
const examined = new WeakMap<Uint8Array, ExaminedFile>();

function examinedOf({ bytes }: Trial): ExaminedFile {
	const file = examined.get(bytes) ?? examineFile(bytes, sha256);
	examined.set(bytes, file);
	return file;
}

/** What `check` says of a ROM for a release, in the machine that `probe --firmware` boots. */
export function saidBy(firmware: StackFirmware, release: string, trial: Trial): Said {
	const options = { secureBoot: false, memory: MEMORY, releases: { [firmware]: release } };
	const { verdicts, findings } = checkFile(examinedOf(trial), options);
	return {
		verdict: verdicts[firmware].verdict,
		isLuck: firmware !== 'seabios' && findings.some(isOfLuck),
		isMute: firmware !== 'seabios' && release === '2022.11' && findings.some(hasWrap),
	};
}

/** The end counts without a limit here. */
function hasWrap({ code, values }: ReportedFinding): boolean {
	return code === 'ovmf-pe-relocations' && values['case'] === 'end-outside' && Number(values['address']) > 2 ** 32;
}

const isDown = (word: string | undefined) => word === 'crashes' || word === 'hangs';

/** Whether firmware did what is said, as far as anybody can say it who does not read code. */
export function agrees({ verdict, isLuck, isMute }: Said, did: string, { isPublished, unforeseen }: Trial): boolean {
	const [outcome = ''] = did.split(' ');
	if (verdict === outcome || (isDown(verdict) && isDown(outcome))) return true;
	if (isLuck || (isMute && verdict === 'ignored')) return true;
	if (verdict !== 'runs' || !isDown(outcome)) return false;
	return unforeseen === true || (isPublished === true && did.endsWith(OWN_FAULT));
}

/** Which of the two ways a machine goes down, and whether it is seen to be the driver's own fault, is luck where memory is overwritten. */
export function isAlike(now: string, before: string | undefined, { isLuck }: Said): boolean {
	const kind = (did = '') => (isDown(did.split(' ')[0]) ? 'down' : did);
	return isLuck || kind(now) === kind(before);
}
