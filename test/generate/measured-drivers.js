/**
 * Asks every GOP driver in a folder of firmware about every device, beside a VBIOS of each chip family that is there, and
 * writes src/names/measured-drivers.generated.ts. Firmware itself stays outside the repository.
 *
 *     npm run build && node test/generate/measured-drivers.js ../shared/corpus
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROMTOOL = fileURLToPath(new URL('../../dist/bin/romtool.cjs', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../src/names/measured-drivers.generated.ts', import.meta.url));
const VENDORS = { 'amd-gop': '0x1002', 'intel-gop': '0x8086' };

/** @param {readonly string[]} words */
function romtool(words) {
	const { stdout, stderr } = spawnSync(process.execPath, [ROMTOOL, ...words, '--json'], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	if (stdout === '') throw new Error(`romtool ${words.join(' ')}: ${stderr}`);
	return JSON.parse(stdout);
}

/** @param {string} version */
const familyOf = (version) => version.split('.').slice(0, 2).join('.');

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: measured-drivers.js DIRECTORY');
const temporary = mkdtempSync(join(tmpdir(), 'romtool-measure-'));
try {
	const images = romtool(['extract', folder, '-d', join(temporary, 'parts')]);
	const parts = new Map(
		images.flatMap((/** @type {{ parts: { sha256: string }[] }} */ image) =>
			image.parts.map((part) => [part.sha256, part]),
		),
	);
	const families = new Map();
	for (const { kind, version, file, sha256 } of parts.values()) {
		if (kind === 'amd-vbios' && version && !families.has(familyOf(version)))
			families.set(familyOf(version), { file, sha256 });
	}
	const rows = [];
	for (const [sha256, { kind, file, version }] of parts) {
		const vendorId = VENDORS[/** @type {keyof typeof VENDORS} */ (kind)];
		if (vendorId === undefined || version === undefined) continue;
		const row = measure(file, kind === 'amd-gop' ? families : new Map());
		if (row !== undefined) rows.push({ sha256, version, vendorId, ...row });
	}
	rows.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
	writeFileSync(OUTPUT, source(rows));
} finally {
	rmSync(temporary, { recursive: true, force: true });
}

/**
 * @param {string} file
 * @param {Map<string, { file: string, sha256: string }>} families
 */
function measure(file, families) {
	const beside = [...families.values()].flatMap((vbios) => ['--vbios', vbios.file]);
	const [driver] = romtool(['probe', file, ...beside, '--all-ids']);
	// One for another machine than X64 has no element.
	if (driver === undefined) return undefined;
	// First without a VBIOS, then with each, in the order of the words.
	const [alone, ...withEach] = driver.results.map(takenBy);
	process.stderr.write(
		`${file}: ${JSON.stringify(driver.results.map((/** @type {{ verdict: string }} */ { verdict }) => verdict))}\n`,
	);
	if (!Array.isArray(alone)) return undefined;
	const measured = [...families.keys()].flatMap((family, index) => {
		const takes = withEach[index];
		return takes === undefined ? [] : [{ family, takes }];
	});
	return { alone, families: measured.sort((a, b) => (a.family < b.family ? -1 : 1)) };
}

/** @param {any} result */
function takenBy({ verdict, deviceIds = [] }) {
	if (verdict === 'asks-hardware') return verdict;
	return verdict === 'accepts' || verdict === 'declines' ? deviceIds : undefined;
}

/** @param {any[]} rows */
function source(rows) {
	/** @param {string[][]} list */
	const ranges = (list) => `[${list.map(([first, last]) => `[${first}, ${last}]`).join(', ')}]`;
	/** @param {any} takes */
	const taken = (takes) => (typeof takes === 'string' ? `'${takes}'` : ranges(takes));
	const entries = rows.map(({ sha256, version, vendorId, alone, families }) => {
		const lines = families.map(
			(/** @type {any} */ { family, takes }) => `\t\t\t{ family: '${family}', takes: ${taken(takes)} },`,
		);
		const list = lines.length === 0 ? '[]' : `[\n${lines.join('\n')}\n\t\t]`;
		const head = `\t\tversion: '${version.replace(/[^\w. ]/g, '')}',\n\t\tvendorId: ${vendorId},\n\t\talone: ${ranges(alone)},`;
		return `\t'${sha256}': {\n${head}\n\t\tfamilies: ${list},\n\t},`;
	});
	return [
		'/** Written by test/generate/measured-drivers.js: what GOP drivers said when they were asked in OVMF. */',
		"import type { MeasuredDriver } from './measured-driver.js';",
		'',
		'export const MEASURED_DRIVERS: Readonly<Record<string, MeasuredDriver>> = {',
		...entries,
		'};',
		'',
	].join('\n');
}
