/** Real drivers answer as docs/probe.md says; all of it is written anew, for all device IDs, with ROMTOOL_WRITE_DOCS=1. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProbedDriver } from '../../src/cli/probe/report.js';
import { intelSupport } from '../../src/graphics/driver-support.js';
import { romtool } from '../support/io.js';
import { needQemu } from '../support/qemu.js';
import {
	answersDocument,
	type CorpusDriver,
	cell,
	corpusPath,
	DOCUMENT,
	documentedCell,
	documentRows,
	readCorpus,
	rowsOf,
} from './answers.js';

const WRITE = process.env['ROMTOOL_WRITE_DOCS'] === '1';
/** One driver with all VBIOS images; those that read without end take a machine for each. */
const TIMEOUT = 900_000;

/** Driver 17.0 has these in its list and takes them, but there are no such devices. */
const PLACEHOLDERS = new Set([0x9940, 0xcafe, 0xff20]);

const corpus = readCorpus();
/** One VBIOS of each of four families; the rest takes minutes, most of them for drivers that read without end. */
const FEW = [0x1638, 0x15bf, 0x67df, 0x1586];
const vbioses = WRITE
	? corpus.vbioses
	: FEW.flatMap(
			(id) => corpus.vbioses.find(({ deviceId, file }) => deviceId === id && !file.startsWith('acpi/')) ?? [],
		);
const probed: ProbedDriver[] = [];

async function ask({ file, sha256, graphics }: CorpusDriver): Promise<ProbedDriver> {
	const beside = graphics?.kind === 'amd-gop' ? [...new Set(vbioses.map((vbios) => vbios.file))] : [];
	const words = beside.flatMap((vbios) => ['--vbios', corpusPath(vbios)]);
	const all = WRITE || beside.length === 0 ? ['--all-ids'] : [];
	const outcome = await romtool(['probe', '--json', corpusPath(file), ...words, ...all], {
		env: { PATH: process.env['PATH'] },
	});
	const drivers = JSON.parse(outcome.stdout) as ProbedDriver[];
	const found = drivers.find((driver) => driver.sha256 === sha256);
	if (found === undefined) throw new Error(`${file}: ${outcome.stderr}`);
	return found;
}

/** Whether a cell of the document holds the device ID. */
function accepts(said: string, deviceId: number): boolean {
	const [verdict, ...ranges] = said.split(' ');
	if (verdict !== 'accepts') return false;
	return ranges.some((range) => {
		const [first = '', last = first] = range === 'all' ? ['0', 'ffff'] : range.split('-');
		return deviceId >= Number.parseInt(first, 16) && deviceId <= Number.parseInt(last, 16);
	});
}

describe('drivers of the corpus', () => {
	it.for(corpus.drivers.map((driver) => [`${driver.file} ${driver.image ?? ''}`, driver] as const))(
		'%s',
		{ timeout: TIMEOUT },
		async ([, driver], context) => {
			needQemu(context);
			const answers = await ask(driver);
			probed.push(answers);
			const { graphics } = driver;
			const bare = answers.results.filter(({ vbios }) => vbios === null);
			if (graphics?.kind === 'intel-gop') {
				const [{ deviceIds = [] } = {}] = bare;
				const listed = Array.from({ length: 0x10000 }, (_, id) => id).filter(
					(id) => intelSupport(graphics, id) === 'yes',
				);
				const accepted = deviceIds.flatMap(([first, last]) =>
					Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i),
				);
				expect(accepted.filter((id) => !PLACEHOLDERS.has(id))).toEqual(listed);
			}
			if (graphics?.kind === 'amd-gop') expect(bare.map(({ verdict }) => verdict)).toEqual(['declines']);
			if (WRITE) return;
			const { bare: rows, own } = rowsOf(answers);
			// AMD's are asked about one ID here, about all there; without a VBIOS they decline both.
			const others = graphics?.kind === 'amd-gop' ? [] : [...rows, ...own];
			expect(documentRows()).toEqual(expect.arrayContaining(others));
			for (const vbios of graphics?.kind === 'amd-gop' ? vbioses : []) {
				const result = answers.results.find((each) => each.vbios === vbios.sha256);
				const said = documentedCell(answers, vbios) ?? '';
				if (result?.verdict !== 'accepts') expect(said, vbios.file).toBe(result && cell(result));
				else expect(accepts(said, vbios.deviceId), `${vbios.file}: ${said}`).toBe(true);
			}
		},
	);

	it('are all in the document', (context) => {
		if (corpus.drivers.length === 0) context.skip('no ../shared/corpus: real firmware is not part of the repository');
		if (WRITE) writeFileSync(DOCUMENT, answersDocument(probed, corpus));
		const text = readFileSync(DOCUMENT, 'utf8');
		for (const { sha256 } of corpus.vbioses) expect(text).toContain(sha256.slice(0, 8));
	});
});
