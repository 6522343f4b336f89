/** Reports that are saved as HTML: what stands in them, and that it is text, and nothing of the firmware's bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseXml, type XmlElement, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/languages.js';
import type { FileEntry } from '../../src/web/file-result.js';
import { AMD_GOP, amdBios, displayDriver, VBIOS } from '../support/bios.js';
import { FileType, file, flash, pe32, raw, ui, version, volume } from '../support/firmware/index.js';
import { zip } from '../support/zip.js';
import { AMD_BIOS, CONFIGURATION, DECIMAL_ROM, LOG, LSPCI } from './inputs.js';
import { filesOfTheDay, SEED } from './of-the-day.js';
import { Page } from './support.js';

const bytesOf = (content: string) => new TextEncoder().encode(content);
const GUID = 'A0327FE0-1FDA-4E5B-905D-B510C45A61D1';

interface Report {
	readonly name: string;
	readonly text: string;
	readonly root: XmlElement;
}

async function reportOf(page: Page, file?: FileEntry, language: Language = 'en'): Promise<Report> {
	const ticket = 1000 + page.answers.length;
	await page.send({ type: 'save-report', ticket, language, ...(file !== undefined && { file: file.id }) });
	const saved = page.answers.findLast((answer) => answer.type === 'saved' && answer.ticket === ticket);
	if (saved?.type !== 'saved' || saved.bytes === undefined) throw new Error('nothing was saved');
	const text = new TextDecoder('utf-8', { fatal: true }).decode(saved.bytes);
	const [first, ...rest] = text.split('\n');
	expect(first).toBe('<!doctype html>');
	return { name: saved.name, text, root: parseXml(rest.join('\n')).root as XmlElement };
}

/** With all below it. */
function elements(root: XmlElement): XmlElement[] {
	return [root, ...root.children.flatMap((child) => (child.type === 'element' ? elements(child as XmlElement) : []))];
}

/** What a reader sees: without the style sheet. */
function shown(root: XmlElement): string {
	const texts = root.children.map((child) => {
		if (child instanceof XmlText) return child.text;
		return child.type === 'element' && (child as XmlElement).name !== 'style' ? shown(child as XmlElement) : '';
	});
	return texts.join('');
}

const WINDOW = 16;
/** Names and versions are text in the firmware, too, and lines of one byte are nobody's. */
const isTelling = (bytes: Buffer) => new Set(bytes).size > 3 && bytes.some((byte) => byte < 0x20 || byte > 0x7e);

/** Runs of the firmware's bytes in a text: as they are, in hexadecimal, in base64. */
function leaks(text: string, firmware: Uint8Array): string[] {
	const whole = Buffer.from(firmware);
	const found = (what: string, bytes: Buffer) => {
		for (let at = 0; at + WINDOW <= bytes.length; at++) {
			const part = bytes.subarray(at, at + WINDOW);
			if (isTelling(part) && whole.includes(part)) return [`${what}: ${part.toString('hex')}`];
		}
		return [];
	};
	// IDs of devices have four digits.
	const bare = text.replaceAll(/\b[\da-f]{4}(?=[\s<·-])/g, '·');
	const digits = [...bare.matchAll(/(?:[\da-f]{2}(?:0x|[\s:,])*){16,}/gi)].map(([run]) =>
		run.replaceAll(/0x|[^\da-f]/gi, ''),
	);
	const packed = [...text.matchAll(/[\w+/-]{22,}/g)].flatMap(([run]) => [0, 1, 2, 3].map((at) => run.slice(at)));
	return [
		...found('raw', Buffer.from(text, 'utf8')),
		...found('raw', Buffer.from(text, 'latin1')),
		...digits.flatMap((run) => [run, run.slice(1)].flatMap((each) => found('hex', Buffer.from(each, 'hex')))),
		...packed.flatMap((run) => found('base64', Buffer.from(run, 'base64'))),
	];
}

/** In no order that anything has by chance. */
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 13) & 0xff);

/** A legacy image whose header has something where it is reserved (PCI Firmware 3.3 5.1.1.1). */
function withReserved(): Uint8Array {
	const rom = VBIOS.slice();
	rom.set(noise(0x18 - 0x06), 0x06);
	return rom;
}

describe('the bytes of firmware', () => {
	const noisy = flash(0x80000, [
		[
			0,
			volume({ size: 0x80000, files: [file({ guid: GUID, type: FileType.Freeform, sections: [raw(noise(0x4000))] })] }),
		],
	]);

	it('are found where they are', () => {
		const part = Buffer.from(noisy).subarray(0x1234, 0x1234 + 24);
		expect(isTelling(part)).toBe(true);
		const dump = part.toString('hex').replace(/../g, '$& ');
		for (const text of [part.toString('hex'), dump, dump.toUpperCase(), part.toString('latin1')]) {
			expect(leaks(`a ${text} b`, noisy)).not.toEqual([]);
		}
		for (const at of [0, 1, 2]) {
			const before = Buffer.concat([Buffer.alloc(at, 1), part]).toString('base64');
			expect(leaks(before, noisy)).not.toEqual([]);
		}
		expect(leaks(createHash('sha256').update(noisy).digest('hex'), noisy)).toEqual([]);
	});

	it.each([
		['BIOS.rom', AMD_BIOS],
		['noisy.rom', noisy],
		['gop.rom', DECIMAL_ROM],
		['gop.efi', AMD_GOP],
		['download.zip', zip([{ name: 'a.rom', data: AMD_BIOS }])],
		['noise.bin', noise(0x3000)],
	] as const)('are not in the report on %s, nor in that on all files', async (name, bytes) => {
		const page = new Page();
		await page.add([name, bytes]);
		await page.send({ type: 'choose', choice: { host: 'proxmox', device: '1002:1636' } });
		const inside = name.endsWith('.zip') ? AMD_BIOS : bytes;
		expect(leaks((await reportOf(page, page.named(name))).text, inside)).toEqual([]);
		expect(leaks((await reportOf(page)).text, inside)).toEqual([]);
	});

	it('are not in the picture of a header: what is reserved in it is told by its size', async () => {
		const rom = DECIMAL_ROM.slice();
		rom.set(noise(0x16 - 0x0e), 0x0e);
		const page = new Page();
		await page.add(['a.rom', rom], ['vbios.bin', withReserved()]);
		for (const name of ['a.rom', 'vbios.bin']) {
			const { root } = await reportOf(page, page.named(name));
			expect(shown(root)).toMatch(/reserved(?:8|18) bytes/);
			expect(shown(root)).not.toMatch(/(?:[\da-f]{2} ){7}/);
		}
	});

	const chosen = filesOfTheDay(['bios', 'efi', 'roms'], 3);
	it.skipIf(chosen.length > 0)('real firmware is not part of the repository', () => {});
	it.each(chosen)(`are not in the report on %s (seed ${SEED})`, async (path) => {
		const bytes = new Uint8Array(readFileSync(path));
		const page = new Page();
		await page.add([path, bytes]);
		const { text } = await reportOf(page, page.named(path));
		expect(text).toContain(createHash('sha256').update(bytes).digest('hex'));
		expect(leaks(text, bytes)).toEqual([]);
	});
});

describe('what stands in a report', () => {
	/** Breaks and commands are laid out. */
	const said = (text: string) => text.replaceAll(/[`\s]/g, '');

	it.each(['en', 'zh'] as const)(
		'on a ROM: verdicts, findings, parts, digests and a picture (%s)',
		async (language) => {
			const page = new Page();
			await page.add(['board/gop.rom', DECIMAL_ROM]);
			const entry = page.named('board/gop.rom');
			const { name, text, root } = await reportOf(page, entry, language);
			expect(name).toBe('gop.rom-report.html');
			expect(root.attributes['lang']).toBe(language === 'zh' ? 'zh-CN' : 'en');
			const content = shown(root);
			const { findings = [], verdicts = [], parts = [], inspect } = entry.result ?? {};
			expect(findings.length).toBeGreaterThan(2);
			for (const { message, fix, cause, code, remedy } of findings) {
				for (const words of [message, fix ?? remedy, cause]) expect(said(content)).toContain(said(words[language]));
				expect(content).toContain(code);
			}
			for (const { title, words } of verdicts) {
				expect(content).toContain(title);
				expect(content).toContain(words[language]);
			}
			for (const { part } of parts) expect(content).toContain(part.sha256);
			for (const fact of [inspect?.sha256, inspect?.crc32, 'romtool 0.0.0']) expect(content).toContain(fact);
			expect(elements(root).filter((each) => each.name === 'svg')).toHaveLength(2);
			expect(text).not.toContain('undefined');
		},
	);

	it('on all files: the device, the ROMs, the lines for the guest, and each file', async () => {
		const page = new Page();
		await page.add(['BIOS.rom', AMD_BIOS], ['104.conf', bytesOf(CONFIGURATION)], ['lspci.txt', bytesOf(LSPCI)]);
		await page.send({ type: 'choose', choice: { host: 'proxmox', device: '1002:1636', guest: 'windows' } });
		const { name, root } = await reportOf(page);
		expect(name).toBe('romtool-1002-1636-report.html');
		const content = shown(root);
		expect(content).toContain('ROM files for Renoir (1002:1636) are ready');
		const { roms = [], targets = [], steps = [] } = page.joint ?? {};
		expect(roms.length).toBeGreaterThan(1);
		for (const { sha256, download } of roms)
			for (const fact of [sha256, download.name]) expect(content).toContain(fact);
		for (const { lines } of targets) expect(content).toContain(lines.join('\n'));
		for (const { text } of steps) expect(content).toContain(text);
		for (const fact of ['BIOS.rom', '104.conf', 'lspci.txt', '0000:05:00.0', 'Windows', 'pcie-without-q35']) {
			expect(content).toContain(fact);
		}
	});

	it('on a log: the lines that show something, and no others', async () => {
		const page = new Page();
		const log = `host pve-at-home.example, password hunter2\n${LOG}`;
		await page.add(['start.log', bytesOf(log)]);
		const content = shown((await reportOf(page, page.named('start.log'))).root);
		expect(content).toContain('vfio 0000:09:00.0: group 2 is not viable');
		expect(content).toContain('look for host names and paths');
		for (const other of ['hunter2', 'pve-at-home', 'reset done']) expect(content).not.toContain(other);
	});

	it('on a log that shows nothing: that it does, and not that all is well', async () => {
		const page = new Page();
		await page.add(['start.log', bytesOf('nothing of note\n')]);
		const content = shown((await reportOf(page, page.named('start.log'))).root);
		expect(content).toContain('No known cause is in this log');
		expect(content).not.toContain('No problems found');
	});

	it('on a configuration: the lines with mistakes, and what they are to be', async () => {
		const page = new Page();
		await page.add(['104.conf', bytesOf(`# at home, secret\n${CONFIGURATION}`)]);
		const content = shown((await reportOf(page, page.named('104.conf'))).root);
		for (const line of ['machine: pc-i440fx-9.0', 'machine: q35', 'Not checked: the ROM files'])
			expect(content).toContain(line);
		for (const other of ['secret', 'win11-gpu']) expect(content).not.toContain(other);
	});

	it('is nothing where the file has gone, and no picture where it cannot be read again', async () => {
		const page = new Page();
		let isThere = true;
		const content = {
			size: AMD_BIOS.length,
			slice: (start: number, end: number) => ({ ...content, arrayBuffer: async () => read(start, end) }),
			arrayBuffer: async () => read(0, AMD_BIOS.length),
		};
		const read = (start: number, end: number): ArrayBuffer => {
			if (!isThere) throw new Error('NotFoundError');
			return new Uint8Array(AMD_BIOS.slice(start, end)).buffer;
		};
		await page.send({ type: 'add', files: [{ name: 'a.rom', size: content.size, content }] });
		isThere = false;
		const entry = page.named('a.rom');
		expect(shown((await reportOf(page, entry)).root)).toContain('Not drawn: the file cannot be read any more.');
		await page.send({ type: 'remove', file: entry.id });
		await page.send({ type: 'save-report', ticket: 1, language: 'en', file: entry.id });
		expect(page.answers.at(-1)).toEqual({ type: 'saved', ticket: 1, name: '' });
	});
});

/** All that a report is made of. */
const KNOWN = new Set(
	`html head meta title style body main h1 h2 h3 p br code span section article dl div dt dd ul li table thead tbody tr th td
	figure figcaption pre del ins footer svg defs pattern path rect text g`.split(/\s+/),
);

describe('names that mean harm', () => {
	const nasty = fc.string({ unit: fc.constantFrom(...'<>"\'&/=ax `]-!', '\u202e', '\u0007', '\ufffe'), maxLength: 40 });
	const names = fc.oneof(
		fc.constantFrom(
			'<img src=x onerror=alert(1)>',
			'"><script>alert(1)</script>',
			"' onload='x",
			']]>',
			'<!--',
			'\ufffe&amp;',
		),
		fc.string({ unit: 'binary', maxLength: 30 }),
		nasty,
	);

	it('are text, wherever they stand, and choose no name of a file', async () => {
		await fc.assert(
			fc.asyncProperty(names, names, async (outer, inner) => {
				const driver = file({
					guid: GUID,
					type: FileType.Driver,
					sections: [
						pe32(displayDriver(AMD_GOP)),
						ui(inner.replaceAll('\0', '') || 'a'),
						version(outer.replaceAll('\0', '') || '1'),
					],
				});
				const bios = flash(0x80000, [[0, volume({ size: 0x80000, files: [driver] })]]);
				const page = new Page();
				await page.add(
					[`${outer}.rom`, bios],
					['100.conf', bytesOf(`bios: ovmf\nhostpci0: 0000:05:00.0,pcie=1,romfile=${inner}\n`)],
				);
				for (const entry of [undefined, ...page.files.values()]) {
					const { name, text, root } = await reportOf(page, entry);
					expect(name).toMatch(/^[\w.-]+report\.html$/);
					const all = elements(root);
					expect(all.map((each) => each.name).filter((each) => !KNOWN.has(each))).toEqual([]);
					const attributes = all.flatMap((each) => Object.keys(each.attributes));
					expect(attributes.filter((each) => /^on|href|src|style/.test(each))).toEqual([]);
					expect(text.replaceAll(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
				}
			}),
			{ numRuns: 25 },
		);
	});
});

it('has a policy that allows its style sheet and nothing else', async () => {
	const page = new Page();
	await page.add(['BIOS.rom', amdBios()]);
	const { root } = await reportOf(page, page.named('BIOS.rom'));
	const all = elements(root);
	const styles = all.filter(({ name }) => name === 'style');
	const [sheet = '', ...others] = styles.flatMap(({ children }) => children.map((child) => (child as XmlText).text));
	expect(others).toEqual([]);
	const digest = createHash('sha256').update(sheet).digest('base64');
	const policy = all.find(({ attributes }) => attributes['http-equiv'] !== undefined)?.attributes['content'];
	expect(policy).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
});
