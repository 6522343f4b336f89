/**
 * `probe --firmware` and `check` say the same of the ROMs of the proof and of published ones: on each firmware that is here, of a
 * part of them, which is another one whenever the rules change; of all of them with ROMTOOL_AGREES=all.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { sha256 } from '../../src/cli/digests.js';
import type { BootedRom } from '../../src/cli/probe/firmware/report.js';
import { AAVMF_CASES } from '../consumers/aavmf-proof.js';
import { CASES } from '../consumers/proof.js';
import { putFile, ROOT, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { withoutKvm } from '../support/qemu.js';
import { needStack, STACK_RELEASES, stackOf } from '../support/stacks.js';

const ALL = process.env['ROMTOOL_AGREES'] === 'all';
/** One in so many is booted on each of three releases, others on each: together a tenth of OVMF's. The others' machines take longer. */
const PARTS = { ovmf: 30, seabios: 180, aavmf: 90 } as const;
/** Busy machines take ten times as long as idle ones. */
const TIMEOUT = 3_600_000;
/** What comes of zeros that are run as code is luck, and another one in another machine. */
const LUCK = new Set(['section without data over all headers']);
/** Rules, and what holds them against firmware. */
const SOURCES = ['src/consumers', 'src/probe/cards', 'src/probe/observer', 'src/cli/probe/firmware'];
const PUBLISHED = join(ROOT, '../shared/corpus/roms');

function sourcesIn(folder: string): string[] {
	const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
	return files.sort().map((path) => readFileSync(path, 'latin1'));
}

const seed = Number.parseInt(sha256(Buffer.from(SOURCES.flatMap(sourcesIn).join('\0'))).slice(0, 8), 16);

interface Trial {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Its code is not ours, and may fail for want of its device. */
	readonly isPublished?: true;
	/** Its code does what firmware does not survive, and what `check`, which does not read code, cannot say. */
	readonly unforeseen?: boolean;
}

const own: readonly Trial[] = CASES.filter(({ name }) => !LUCK.has(name));
const published = (existsSync(PUBLISHED) ? readdirSync(PUBLISHED).sort() : []).map(
	(name): Trial => ({ name, bytes: new Uint8Array(readFileSync(join(PUBLISHED, name))), isPublished: true }),
);
const TRIALS = { ovmf: [...own, ...published], seabios: [...own, ...published], aavmf: AAVMF_CASES } as const;

/** Those whose turn it is; the releases of a firmware have different ones. */
function chosen(trials: readonly Trial[], parts: number, turn: number): readonly Trial[] {
	return ALL ? trials : trials.filter((_, index) => (index + seed + turn) % parts === 0);
}

async function booted(
	firmware: keyof typeof PARTS,
	release: string,
	trials: readonly Trial[],
	context: TestContext,
): Promise<readonly BootedRom[]> {
	const stack = stackOf(firmware, release as never);
	needStack(context, stack);
	const folder = temporaryFolder();
	const paths = trials.map(({ bytes }, index) => putFile(folder, `${index}.rom`, bytes));
	const code = stack.bios ?? stack.flash?.code ?? '';
	const words = ['--json', '--code', code, '--qemu', withoutKvm(stack.qemu)];
	const { stdout } = await romtool(['probe', '--firmware', ...words, ...paths], { env: { PATH: process.env['PATH'] } });
	return JSON.parse(stdout);
}

function differences(trials: readonly Trial[], booted: readonly BootedRom[]): string[] {
	return booted.flatMap(({ check, outcome, bugReport }, index) => {
		const { name, isPublished, unforeseen } = trials[index] as Trial;
		const isFailure = isPublished === true && check?.ownFault === true;
		const falls = unforeseen === true && outcome === 'crashes';
		if (check?.agrees === true || isFailure || falls) return [];
		return [`${name}: check says ${check?.verdict}, the firmware ${outcome}\n${bugReport}`];
	});
}

describe.each(['ovmf', 'seabios', 'aavmf'] as const)('%s', (firmware) => {
	const releases = STACK_RELEASES[firmware].map((release, turn) => ({ release, turn }));

	it.for(releases)('$release does what check says', { timeout: TIMEOUT }, async ({ release, turn }, context) => {
		const trials = chosen(TRIALS[firmware], PARTS[firmware], turn);
		const results = await booted(firmware, release, trials, context);
		expect(results.map(({ release: read }) => read ?? release)).toEqual(trials.map(() => release));
		expect(differences(trials, results)).toEqual([]);
	});
});
