/** The drivers and VBIOS images of the corpus, and the tables of their answers that docs/probe.md shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/cli/digests.js';
import { type ProbedDriver, type ProbeResult, rangeOf } from '../../src/cli/probe/report.js';
import { type IdRange, mergeRanges } from '../../src/pci/id-ranges.js';
import { formatIdPair } from '../../src/pci/ids.js';
import { type ProbeDriver, type ProbeVbios, probeInputs } from '../../src/probe/inputs.js';
import { READ_LIMIT } from '../../src/probe/job.js';
import { ROOT } from '../support/files.js';

export const DOCUMENT = join(ROOT, 'docs/probe.md');
const CORPUS = join(ROOT, '../shared/corpus');

export interface CorpusDriver extends ProbeDriver {
	readonly file: string;
	/** Those that are beside it in its file. */
	readonly vbioses: readonly ProbeVbios[];
}

export interface CorpusVbios extends ProbeVbios {
	readonly file: string;
}

export interface Corpus {
	/** Those for X64 that are display drivers or helpers of such, each once. */
	readonly drivers: readonly CorpusDriver[];
	/** AMD's, each once. */
	readonly vbioses: readonly CorpusVbios[];
}

/** Empty where real firmware is not at hand. */
export function readCorpus(): Corpus {
	const drivers = new Map<string, CorpusDriver>();
	const vbioses = new Map<string, CorpusVbios>();
	const files = existsSync(CORPUS) ? ['acpi', 'efi', 'roms'].flatMap((folder) => filesIn(folder)) : [];
	for (const file of files) {
		const inputs = probeInputs(new Uint8Array(readFileSync(join(CORPUS, file))), sha256);
		for (const driver of inputs.drivers) {
			if (driver.graphics === undefined || driver.machine !== 'X64' || driver.isApplication) continue;
			if (!drivers.has(driver.sha256)) {
				drivers.set(driver.sha256, { ...driver, file, vbioses: inputs.vbioses });
			}
		}
		for (const vbios of inputs.vbioses) {
			if (vbios.vendorId === 0x1002 && !vbioses.has(vbios.sha256)) vbioses.set(vbios.sha256, { ...vbios, file });
		}
	}
	return { drivers: [...drivers.values()], vbioses: [...vbioses.values()] };
}

function filesIn(folder: string): string[] {
	return readdirSync(join(CORPUS, folder))
		.sort()
		.map((name) => `${folder}/${name}`);
}

export const corpusPath = (file: string) => join(CORPUS, file);

/** `asks hardware (12)`, `accepts 15e7 1636`, `accepts all`, `declines`. */
export function cell({ verdict, deviceIds = [], registerReads, asked }: ProbeResult): string {
	if (verdict === 'asks-hardware') {
		return `asks hardware (${registerReads > READ_LIMIT ? 'no end' : registerReads})`;
	}
	if (verdict !== 'accepts') return verdict;
	return acceptsCell(deviceIds, asked);
}

function acceptsCell(accepted: ProbeResult['asked'], asked: ProbeResult['asked']): string {
	if (JSON.stringify(accepted) === JSON.stringify(asked)) return 'accepts all';
	const ranges = accepted.map(([first, last]) => (first === last ? first : `${first}-${last}`));
	return `accepts ${ranges.join(' ').replaceAll('0x', '')}`;
}

const TITLE = `# What GOP drivers answer

Written by \`ROMTOOL_WRITE_DOCS=1 npx vitest run --config test/vitest.config.ts test/probe/corpus.test.ts\`, which asks
published drivers with \`romtool probe --all-ids\`: \`Supported()\` is called for all 65,536 device IDs of the vendor. "all"
is all of these. "asks hardware" is a driver that declined after it had read registers of the chip, so many of them, or
came to no end: only the real device can tell.
`;

const BARE = 'Without a VBIOS';
const WITH_OWN = 'With the VBIOS of its own ROM';
const WITH_AMD = "AMD's drivers with AMD's VBIOS images";
const HEAD = ['driver', 'version', 'vendor', 'answer'];
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
	line(head) + line(head.map(() => '---')) + rows.map(line).join('');

/** A name that holds a version says it once. */
const nameOf = ({ name, file }: ProbedDriver) =>
	(name ?? file.replace(/^.*\/(?:.*__)?/, '')).replace(/\.[A-Z][a-z]{2} [ \d]\d \d{4}.*/, '');

const isAmd = (driver: ProbedDriver) => driver.name?.startsWith('AMD GOP') === true;
/** `Rev.3.8.15`. */
const revisionOf = (driver: ProbedDriver) => nameOf(driver).replace(/^AMD GOP X64 \w+ Driver /, '');
const labelOf = ({
	sha256,
	version = '',
	...device
}: Pick<ProbeVbios, 'sha256' | 'version' | 'vendorId' | 'deviceId'>) =>
	`${formatIdPair(device)} ${version} \`${sha256.slice(0, 8)}\``;

/** The cells in the first two tables that come before the answer. */
const keyOf = (driver: ProbedDriver, vendorId: string) => [nameOf(driver), driver.version ?? '-', vendorId.slice(2)];

/** The rows of a driver in the first two tables. */
function rowsOf(driver: ProbedDriver): { bare: string[][]; own: string[][] } {
	const row = (result: ProbeResult) => [...keyOf(driver, result.vendorId), cell(result)];
	const own = isAmd(driver) ? [] : driver.results.filter(({ vbios }) => vbios !== null);
	return { bare: driver.results.filter(({ vbios }) => vbios === null).map(row), own: own.map(row) };
}

/** What the document says of a driver without a VBIOS, or with this one. */
export function documentedCell(driver: ProbedDriver, { vendorId }: ProbeResult, vbios: ProbeVbios | undefined): string {
	if (vbios !== undefined && isAmd(driver)) {
		const [head = [], ...rows] = documentTable(WITH_AMD);
		return rows.find(([first]) => first === labelOf(vbios))?.[head.indexOf(revisionOf(driver))] ?? '';
	}
	const rows = documentTable(vbios === undefined ? BARE : WITH_OWN);
	const key = keyOf(driver, vendorId);
	return rows.find((row) => key.every((part, index) => row[index] === part))?.at(-1) ?? '';
}

/** The same cell for a driver that was asked about some of the devices alone. */
export function cellOfSome(cellOfAll: string, asked: ProbeResult['asked']): string {
	const [verdict, ...words] = cellOfAll.split(' ');
	if (verdict !== 'accepts' || words[0] === 'all') return cellOfAll;
	const ranges = words.map((word) => word.split('-').map((id) => Number.parseInt(id, 16)));
	const accepted = idsOf(asked).filter((id) => ranges.some(([first = 0, last = first]) => id >= first && id <= last));
	if (accepted.length === 0) return 'declines';
	return acceptsCell(mergeRanges(accepted.map((id): IdRange => [id, id])).map(rangeOf), asked);
}

export function idsOf(ranges: ProbeResult['asked']): number[] {
	return ranges.flatMap(([first, last]) =>
		Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
	);
}

/** The rows of all tables. */
export const documentRows = () => rowsIn(readFileSync(DOCUMENT, 'utf8'));

/** The rows of the table under a heading, its head first. */
function documentTable(heading: string): string[][] {
	const [, section = ''] = readFileSync(DOCUMENT, 'utf8').split(`\n## ${heading}\n`);
	const [own = ''] = section.split('\n## ');
	return rowsIn(own);
}

function rowsIn(text: string): string[][] {
	const lines = text.split('\n').filter((each) => each.startsWith('| '));
	return lines.map((each) => each.slice(2, -2).split(' | '));
}

export function answersDocument(probed: readonly ProbedDriver[], { vbioses }: Corpus): string {
	const rows = probed.map(rowsOf);
	const amd = probed.filter(isAmd);
	const matrix = vbioses.map((vbios) => [
		labelOf(vbios),
		...amd.map(({ results }) =>
			results
				.filter((result) => result.vbios === vbios.sha256)
				.map(cell)
				.join(),
		),
	]);
	return `${TITLE}
## ${BARE}

${table(
	HEAD,
	rows.flatMap(({ bare }) => bare),
)}
## ${WITH_OWN}

${table(
	HEAD,
	rows.flatMap(({ own }) => own),
)}
## ${WITH_AMD}

The VBIOS is what a driver decides by: Rev. 1.x and 2.x take the IDs that they list, of the chip family that the VBIOS is
for; Rev. 3.x takes any ID with a VBIOS of a family that it knows.

${table(['VBIOS', ...amd.map(revisionOf)], matrix)}`;
}
