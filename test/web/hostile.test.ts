/** Names and sizes from outside: they are text, never markup and never a path, and cost what is allowed. */
import { expect, it } from 'vitest';
import { AMD_GOP, amdBios, amdVolume, VBIOS } from '../support/bios.js';
import { zip } from '../support/zip.js';
import { Page } from './support.js';

const MARKUP = '<img src=x onerror=alert(1)>\u202e\u0007.rom';
const SAFE = /^[\w.-]+$/;

it('a name with markup and control characters stays as it is in reports, and is none of a file that is saved', async () => {
	const page = new Page();
	await page.add([`../../${MARKUP}`, amdBios(amdVolume({ vbios: [VBIOS] }))]);
	await page.send({ type: 'choose', choice: { host: 'proxmox', device: '1002:1636' } });
	const { result, names } = page.named(`../../${MARKUP}`);
	expect(names).toEqual([`../../${MARKUP}`]);
	expect(result?.extract?.[0]?.file).toBe(`../../${MARKUP}`);
	const joint = page.joint;
	const saved = [
		...(result === undefined ? [] : [result.report, ...result.parts.map(({ download }) => download)]),
		...(joint?.roms.map(({ download }) => download) ?? []),
		...(joint?.zip === undefined ? [] : [joint.zip]),
	];
	expect(saved.length).toBeGreaterThan(4);
	for (const { name } of saved) expect(name).toMatch(SAFE);
	// As text they are escaped: nothing in them hides or turns what stands beside.
	const { bytes } = await page.save(result?.report.id ?? '');
	const text = new TextDecoder().decode(bytes).replaceAll('\n', '');
	expect(text).toContain('\\u202e');
	expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

it('names in an archive are shown, and lead nowhere', async () => {
	const page = new Page();
	await page.add(['a.zip', zip([{ name: '../../etc/<img src=x onerror=alert(1)>.rom', data: amdBios() }])]);
	const { result } = page.named('a.zip');
	expect(result?.extract?.[0]?.member).toBe('../../etc/<img src=x onerror=alert(1)>.rom');
	for (const { download } of result?.parts ?? []) expect(download.name).toMatch(SAFE);
});

it('a bomb ends at the bound of the command line, and says so', async () => {
	const page = new Page();
	const bomb = zip([{ name: 'zeros.bin', data: new Uint8Array(129 << 20) }]);
	expect(bomb.length).toBeLessThan(1 << 20);
	await page.add(['bomb.zip', bomb], ['gop.efi', AMD_GOP]);
	const { state, result } = page.named('bomb.zip');
	expect(state).toBe('done');
	expect(result?.problems.map(({ en }) => en).join()).toContain('larger than 128 MiB');
	expect(page.named('gop.efi').use).toBe('rom');
});

it('a file that says it is larger than it may be is not read', async () => {
	const page = new Page();
	const huge = {
		size: 257 << 20,
		slice: () => huge,
		arrayBuffer: () => Promise.reject(new Error('it was read')),
	};
	await page.send({ type: 'add', files: [{ name: 'huge.bin', size: huge.size, content: huge }] });
	const { state, gist } = page.named('huge.bin');
	expect([state, gist?.en]).toEqual(['unreadable', `it has ${huge.size} bytes, and at most ${256 << 20} are read`]);
});

it('damaged bytes of all kinds end in a result', async () => {
	const bios = amdBios();
	const page = new Page();
	for (let i = 0; i < 6; i++) {
		const damaged = bios.slice(0, bios.length - i * 0x3_0000);
		for (let at = i; at < damaged.length; at += 9973 + i) damaged[at] = (damaged[at] as number) ^ (1 << (i % 8));
		await page.add([`${i}.rom`, damaged]);
	}
	expect([...page.files.values()].map(({ state }) => state)).toEqual(Array(6).fill('done'));
});
