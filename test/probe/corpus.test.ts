/** Real drivers answer as docs/probe.md says; all of it is written anew, for all device IDs, with ROMTOOL_WRITE_DOCS=1. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProbedDriver, ProbeResult } from '../../src/cli/probe/report.js';
import { intelSupport } from '../../src/graphics/driver-support.js';
import { romtool } from '../support/io.js';
import { needQemu } from '../support/qemu.js';
import { answersDocument, type CorpusDriver, cell, corpusPath, DOCUMENT, readCorpus } from './answers.js';

const WRITE = process.env['ROMTOOL_WRITE_DOCS'] === '1';
/** One driver with all VBIOS images; those that read without end take a machine for each. */
const TIMEOUT = 900_000;

/** Driver 17.0 has these in its list and takes them, but there are no such devices. */
const PLACEHOLDERS = new Set([0x9940, 0xcafe, 0xff20]);

const corpus = readCorpus();
const probed: ProbedDriver[] = [];

async function ask({ file, sha256, graphics }: CorpusDriver): Promise<ProbedDriver> {
	const vbioses = graphics?.kind === 'amd-gop' ? [...new Set(corpus.vbioses.map((vbios) => vbios.file))] : [];
	const words = vbioses.flatMap((vbios) => ['--vbios', corpusPath(vbios)]);
	const all = WRITE || vbioses.length === 0 ? ['--all-ids'] : [];
	const outcome = await romtool(['probe', '--json', corpusPath(file), ...words, ...all], {
		env: { PATH: process.env['PATH'] },
	});
	const drivers = JSON.parse(outcome.stdout) as ProbedDriver[];
	const found = drivers.find((driver) => driver.sha256 === sha256);
	if (found === undefined) throw new Error(`${file}: ${outcome.stderr}`);
	return found;
}

/** What the document says of a pair, with the device IDs that it accepts. */
function documented(driver: ProbedDriver, result: ProbeResult): string {
	const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
	const cells = (line: string | undefined) => (line ?? '').split('|').map((each) => each.trim());
	const revision = /Rev\.[\d.]*\d/.exec(driver.name ?? '')?.[0] ?? '';
	if (result.vbios === null) return cells(lines.find((line) => line.includes(` ${driver.version} `))).at(-2) ?? '';
	const head = cells(lines.find((line) => line.startsWith('| VBIOS')));
	return cells(lines.find((line) => line.includes(`\`${result.vbios?.slice(0, 8)}\``)))[head.indexOf(revision)] ?? '';
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
			if (WRITE || !existsSync(DOCUMENT)) return;
			for (const result of answers.results) {
				const [first] = result.asked;
				const said = documented(answers, result);
				const own = result.vbios === null ? undefined : first?.[0].slice(2);
				// Asked about one ID here, about all there.
				if (result.verdict === 'accepts' && own !== undefined) {
					expect(said, `${driver.file} with ${result.vbios}`).toMatch(new RegExp(`^accepts (all|.*${own})`));
				} else expect(said, `${driver.file} with ${result.vbios}`).toBe(cell(result));
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
