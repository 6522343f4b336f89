/**
 * Real drivers, half of them a day, answer as docs/probe.md says about the IDs that it lists, those beside them and a sample of the
 * others. With ROMTOOL_WRITE_DOCS=1 all are asked about all, with all VBIOS images, and the document is written anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMachine } from '../../src/cli/probe/find-machine.js';
import { setupOf } from '../../src/cli/probe/machine-setup.js';
import { type ProbedDriver, probedDriver } from '../../src/cli/probe/report.js';
import { askDriver } from '../../src/cli/probe/run.js';
import { driverSupport } from '../../src/graphics/driver-support.js';
import type { IdRange } from '../../src/pci/id-ranges.js';
import type { ProbeVbios } from '../../src/probe/inputs.js';
import { questionGroups } from '../../src/probe/questions.js';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { needQemu } from '../support/qemu.js';
import { resumedQemu } from '../support/resumed-qemu.js';
import { installedStack } from '../support/stacks.js';
import {
	answersDocument,
	type CorpusDriver,
	cell,
	cellOfSome,
	DOCUMENT,
	documentedCell,
	idsOf,
	readCorpus,
} from './answers.js';
import { sampleIds } from './sample-ids.js';

const WRITE = process.env['ROMTOOL_WRITE_DOCS'] === '1';
/** One driver with all VBIOS images; those that read without end take a machine for each. */
const TIMEOUT = 900_000;
/** As `romtool probe` has it. */
const SECONDS = 30;
/** Of the sample. */
const SEED = 14;

/** Driver 17.0 has these in its list and takes them, but there are no such devices. */
const PLACEHOLDERS = new Set([0x9940, 0xcafe, 0xff20]);

const corpus = readCorpus();
/** One VBIOS of each of four families; the rest takes minutes, most of them for drivers that read without end. */
const FEW = [0x1638, 0x15bf, 0x67df, 0x1586];
const amdVbioses = WRITE
	? corpus.vbioses
	: FEW.flatMap(
			(id) => corpus.vbioses.find(({ deviceId, file }) => deviceId === id && !file.startsWith('acpi/')) ?? [],
		);
const vbiosesOf = (driver: CorpusDriver): readonly ProbeVbios[] =>
	driver.graphics?.kind === 'amd-gop' ? amdVbioses : driver.vbioses;
const named = corpus.drivers.map((driver) => ({ name: `${driver.file} ${driver.image ?? ''}`, driver }));
const DAY = seedOfDay(process.env['ROMTOOL_BOOT_SEED']);
const drivers = WRITE ? named : partOf(named, 3, DAY);
const probed: ProbedDriver[] = [];

async function ask(driver: CorpusDriver): Promise<ProbedDriver> {
	const vbioses = vbiosesOf(driver);
	const few = sampleIds([...listedIn(driver), ...vbioses.map(({ deviceId }): IdRange => [deviceId, deviceId])], SEED);
	const groups = questionGroups(driver, vbioses, { device: undefined, allIds: true });
	const asked = WRITE ? groups : groups.map((group) => ({ ...group, asked: few }));
	const qemu = WRITE ? {} : { qemu: await resumedQemu(installedStack('ovmf'), 'driver') };
	const setup = setupOf(findMachine(qemu, process.env));
	const listener = { seconds: SECONDS, onProgress: () => {}, tell: () => {} };
	return probedDriver(driver.file, driver, vbioses, await askDriver(setup, driver, vbioses, asked, listener));
}

/** In its own table. */
function listedIn({ graphics }: CorpusDriver): IdRange[] {
	if (graphics?.kind === 'intel-gop') return graphics.deviceIds.map((id) => [id, id]);
	if (graphics?.kind !== 'amd-gop') return [];
	return graphics.deviceIds.map(([first, last]) => [first, last]);
}

describe.skipIf(corpus.drivers.length === 0)(`drivers of the corpus, seed ${DAY}`, { concurrent: true }, () => {
	it.for(drivers)('$name', { timeout: TIMEOUT }, async ({ driver }, context) => {
		needQemu(context);
		const answers = await ask(driver);
		probed.push(answers);
		const { graphics } = driver;
		if (graphics?.kind === 'intel-gop') {
			const [{ deviceIds = [], asked = [] } = {}] = answers.results;
			const taken = idsOf(deviceIds).filter((id) => !PLACEHOLDERS.has(id));
			context.expect(taken).toEqual(idsOf(asked).filter((id) => driverSupport(graphics, id) === 'yes'));
		}
		if (WRITE) return;
		const documented = answers.results.map((result) => {
			const vbios = vbiosesOf(driver).find(({ sha256 }) => sha256 === result.vbios);
			return cellOfSome(documentedCell(answers, result, vbios), result.asked);
		});
		context.expect(answers.results.map(cell)).toEqual(documented);
	});
});

it('are all in the document', (context) => {
	if (corpus.drivers.length === 0) context.skip('no ../shared/corpus: real firmware is not part of the repository');
	const inOrder = corpus.drivers.flatMap(({ sha256 }) => probed.filter((each) => each.sha256 === sha256));
	if (WRITE) writeFileSync(DOCUMENT, answersDocument(inOrder, corpus));
	const text = readFileSync(DOCUMENT, 'utf8');
	for (const { sha256 } of corpus.vbioses) expect(text).toContain(sha256.slice(0, 8));
});
