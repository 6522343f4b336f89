/** SVG of our own firmware, of hostile names, and of real files. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import { sha256 } from '../../src/cli/digests.js';
import { examineFile } from '../../src/examined/examined-file.js';
import type { Language } from '../../src/language/languages.js';
import { filePicture } from '../../src/picture/file-picture.js';
import type { Picture } from '../../src/picture/picture.js';
import { svgOf } from '../../src/picture/svg.js';
import { amdBios, intelBios } from '../support/bios.js';
import { corpusFile, goldenInput, ROOT } from '../support/files.js';
import { FileType, file, raw, ui, volume } from '../support/firmware/index.js';
import { parseXml, type XmlNode } from '../support/xml.js';
import { wrongIn } from './geometry.js';

function pictureOf(bytes: Uint8Array, language: Language = 'en', name = 'BIOS.rom'): Picture {
	const picture = filePicture(examineFile(bytes, sha256), { name, language, sha256, decoders: NODE_DECODERS });
	if (picture === undefined) throw new Error('no picture');
	return picture;
}

const elements = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(elements)];
const parsed = (svg: string) => elements(parseXml(svg.replace(/^<\?xml[^>]*\?>\n/, '')));
const words = (svg: string) =>
	parsed(svg)
		.filter(({ name }) => name === 'text')
		.map(({ text }) => text);

describe('SVG', () => {
	it.each([
		['an AMD board', amdBios()],
		['an Intel board', intelBios()],
		['a ROM', goldenInput('x64-driver-300k.efi')],
	])('is well-formed, with room for all texts, in both languages: %s', (_, bytes) => {
		for (const language of ['en', 'zh'] as const) {
			const picture = pictureOf(bytes, language);
			expect(wrongIn(picture)).toEqual([]);
			const all = parsed(svgOf(picture, language));
			expect(all.filter(({ name }) => name === 'text').length).toBeGreaterThan(3);
			expect(all.find(({ name }) => name === 'title')?.text).toContain('BIOS.rom');
		}
	});

	it('shows graphics firmware by its name and version, wherever it is', () => {
		const boxes = pictureOf(amdBios()).boxes.filter(({ kind }) => kind === 'part');
		expect(boxes.map(({ label }) => label)).toEqual([
			'AMD GOP driver 2.18.0.17.10',
			expect.stringMatching(/^AMD VBIOS 1002:1636 /),
			expect.stringMatching(/^AMD VBIOS 1002:1638 /),
		]);
		expect(boxes.every(({ unpacked }) => unpacked)).toBe(true);
	});

	it('asks for nothing from elsewhere, and runs nothing', () => {
		const svg = svgOf(pictureOf(amdBios()), 'en');
		expect(svg.match(/href|url\((?!#)|@import|<script|<image|<foreignObject|\son\w+=/g)).toBeNull();
		expect(svg.match(/https?:\/\/[^'"\s]+/g)).toEqual(['http://www.w3.org/2000/svg']);
		expect(svg).toContain('@media (prefers-color-scheme:dark)');
	});

	it('shows what names hide, and takes none for markup', () => {
		const name = '</text><script>alert(1)</script>&"\'';
		const hidden = 'a\u0007\u202eb\ud800\uffff';
		const files = [name, hidden].map((text, i) =>
			file({
				guid: `A0327FE0-1FDA-4E5B-905D-B510C45A61D${i}`,
				type: FileType.Freeform,
				sections: [raw(Uint8Array.of(1, 2, 3)), ui(text)],
			}),
		);
		const picture = pictureOf(volume({ files }), 'en', `${name}.rom`);
		expect(wrongIn(picture)).toEqual([]);
		const svg = svgOf(picture, 'en');
		const texts = words(svg).join('\n');
		expect(texts.replaceAll('\n', '')).toContain('<script>alert(1)</script>');
		expect(texts).toContain('a\\u0007\\u202eb\\ud800\\uffff');
		expect(parsed(svg).some((node) => node.name === 'script')).toBe(false);
	});
});

describe('real files', () => {
	const namesIn = (folder: string) => {
		const path = join(ROOT, '../shared/corpus', folder);
		return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : [`${folder}/any`];
	};
	const drawn = (bytes: Uint8Array, name: string) => {
		const picture = pictureOf(bytes, 'zh', name);
		expect(wrongIn(picture), name).toEqual([]);
		const svg = svgOf(picture, 'zh');
		parsed(svg);
		expect(svg.length, name).toBeLessThan(200_000);
		expect(picture.height, name).toBeLessThan(9000);
	};

	it('have legible pictures: ROMs, tables and drivers', (context) => {
		for (const name of ['roms', 'acpi', 'efi'].flatMap(namesIn)) drawn(corpusFile(context, name), name);
	});

	it('have legible pictures: BIOS images', (context) => {
		const some = ['SYNTH__AMD_aptioV_like_16M.rom'];
		for (const name of some) drawn(corpusFile(context, `bios/${name}`), name);
	});
});
