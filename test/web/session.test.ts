/** The page's session: any number of files, each recognised, and what they give together. */
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/web/joint-result.js';
import type { BlobLike } from '../../src/web/protocol.js';
import { AMD_GOP, amdBios, VBIOS } from '../support/bios.js';
import { zip } from '../support/zip.js';
import { Page } from './support.js';

const text = (content: string) => new TextEncoder().encode(content);
const PROXMOX: Choice = { host: 'proxmox' };
const LSPCI = [
	'00:02.0 Non-VGA unclassified device [0000]: Advanced Micro Devices, Inc. [AMD] Device [1022:0001]',
	'03:00.0 VGA compatible controller [0300]: Advanced Micro Devices, Inc. [AMD/ATI] Renoir [1002:1636] (rev c8)',
	'03:00.1 Audio device [0403]: Advanced Micro Devices, Inc. [AMD/ATI] Renoir Audio [1002:1637]',
].join('\n');
const CONF =
	'bios: ovmf\ncpu: host\nhostpci0: 0000:03:00.0,pcie=1,romfile=vbios_1002_1636.bin\nmachine: q35\nvga: none\n';

describe('a BIOS', () => {
	it('is recognised, and its parts can be saved before a device is chosen', async () => {
		const page = new Page();
		await page.add(['BIOS.rom', amdBios()]);
		const { state, use, gist, result } = page.named('BIOS.rom');
		expect([state, use, gist?.en, gist?.zh]).toEqual(['done', 'firmware', '3 parts', '3 个部件']);
		const saved = await Promise.all(
			(result?.parts ?? []).map(async ({ part, download }) => [part.kind, (await page.save(download.id)).bytes]),
		);
		expect(saved).toContainEqual(['amd-gop', Uint8Array.from(AMD_GOP)]);
		expect(saved).toContainEqual(['amd-vbios', Uint8Array.from(VBIOS)]);
		expect(page.joint?.device).toBeUndefined();
		expect(page.joint?.candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(['1002:1636', '1002:1638']));
		expect(page.joint?.roms).toEqual([]);
	});

	it('gives the ROMs, the lines and a zip for the device that is chosen', async () => {
		const page = new Page();
		await page.add(['BIOS.rom', amdBios()]);
		await page.send({ type: 'choose', choice: { ...PROXMOX, device: '1002:1636', address: '05:00.0' } });
		const joint = page.joint;
		expect(joint?.device).toMatchObject({ id: '1002:1636', address: '0000:05:00.0', by: 'choice' });
		expect(joint?.roms.map(({ role, function: place, fit }) => [role, place, fit])).toEqual([
			['amd-vbios', '0000:05:00.0', true],
			['amd-gop', '0000:05:00.1', true],
		]);
		const [proxmox] = joint?.targets ?? [];
		expect(proxmox?.place.en).toBe('/etc/pve/qemu-server/VMID.conf');
		expect(proxmox?.lines).toContain('hostpci0: 0000:05:00.0,pcie=1,romfile=vbios_1002_1636.bin');
		expect(joint?.steps.map(({ does }) => does)).toEqual(['add', 'add', 'write', 'run']);
		for (const { lines, notes } of joint?.targets ?? []) {
			const noted = notes.map(({ line }) => lines[line]);
			for (const each of [/hypervisor|hidden/, /none/, /XX|\.1\b|function='0x1'/]) {
				expect(noted).toContainEqual(expect.stringMatching(each));
			}
		}
		const { name, bytes } = await page.save(joint?.zip?.id ?? '');
		expect(name).toBe('romtool-1002-1636.zip');
		// A zip that this very page opens, with the ROMs as they are and where they came from.
		const again = new Page();
		await again.add([name, bytes ?? new Uint8Array(0)]);
		const inside = again.named(name).result?.extract?.map(({ member }) => member);
		expect(inside).toEqual(expect.arrayContaining(joint?.roms.map(({ download }) => download.name) ?? []));
	});

	it('is opened in an archive as well', async () => {
		const page = new Page();
		await page.add(['download.zip', zip([{ name: 'X570/BIOS.rom', data: amdBios() }])]);
		const { use, result } = page.named('download.zip');
		expect(use).toBe('firmware');
		expect(result?.extract?.[0]).toMatchObject({ member: 'X570/BIOS.rom' });
		expect(result?.parts).toHaveLength(3);
	});
});

describe('what one file gives serves the others', () => {
	it('lspci tells the device and its place', async () => {
		const page = new Page();
		await page.send({ type: 'paste', text: LSPCI });
		await page.add(['BIOS.rom', amdBios()]);
		expect(page.named('pasted-1.txt').use).toBe('lspci');
		expect(page.joint?.device).toMatchObject({ id: '1002:1636', address: '0000:03:00.0', by: 'only-candidate' });
		expect(page.joint?.candidates).toHaveLength(1);
		expect(page.joint?.plan?.device.address).toBe('0000:03:00.0');
		// Nothing was printed of groups.
		expect(page.joint?.findings.map(({ code }) => code)).not.toContain('iommu-off');
	});

	it('a driver is judged by the VBIOS beside it, and can be saved before and after', async () => {
		const page = new Page();
		await page.add(['gop.efi', AMD_GOP]);
		const alone = page.named('gop.efi').result;
		expect(alone?.check?.vbiosFile).toBeUndefined();
		expect(await page.json(alone?.report.id ?? '')).toEqual([alone?.check]);
		await page.add(['vbios.bin', VBIOS]);
		const beside = page.named('gop.efi').result;
		expect(beside?.check?.vbiosFile).toBe('vbios.bin');
		expect(await page.json(beside?.report.id ?? '')).toEqual([beside?.check]);
	});

	it('a configuration is judged with the ROMs that it names, made of the BIOS beside it', async () => {
		const page = new Page();
		await page.add(['100.conf', text(CONF)]);
		expect(page.named('100.conf').result?.lint?.notJudged.map(({ what }) => what)).toContain('rom-files');
		await page.add(['BIOS.rom', amdBios()]);
		await page.send({ type: 'choose', choice: { ...PROXMOX, device: '1002:1636', address: '03:00.0' } });
		expect(page.named('100.conf').result?.lint?.notJudged.map(({ what }) => what)).not.toContain('rom-files');
	});

	it('a log is explained with the configuration beside it', async () => {
		const page = new Page();
		await page.add([
			'start.log',
			text('kvm: -device vfio-pci,host=0000:03:00.0: vfio 0000:03:00.0: group 12 is not viable\n'),
		]);
		const alone = page.named('start.log').result;
		expect(alone?.diagnose).toHaveLength(1);
		expect(alone?.findings[0]?.confidence).toBeDefined();
		await page.add(['100.conf', text(CONF.replace('machine: q35', 'machine: pc'))]);
		expect(page.named('start.log').result?.diagnose?.map(({ file }) => file)).toEqual(['start.log', '100.conf']);
	});
});

describe('the list', () => {
	it('has the same bytes once, under both names', async () => {
		const page = new Page();
		await page.add(['a/BIOS.rom', amdBios()], ['b/copy.rom', amdBios()]);
		expect([...page.files.values()].map(({ names }) => names)).toEqual([['a/BIOS.rom', 'b/copy.rom']]);
	});

	it('forgets a file that is removed, and what was made of it', async () => {
		const page = new Page();
		await page.add(['BIOS.rom', amdBios()]);
		await page.send({ type: 'choose', choice: { ...PROXMOX, device: '1002:1636' } });
		const download = page.named('BIOS.rom').result?.parts[0]?.download.id ?? '';
		await page.send({ type: 'remove', file: page.named('BIOS.rom').id });
		expect(page.files.size).toBe(0);
		expect(page.joint?.roms).toEqual([]);
		expect((await page.save(download)).bytes).toBeUndefined();
	});

	it('keeps on with the next file where one cannot be read', async () => {
		const page = new Page();
		const gone = {
			size: 10,
			slice: () => gone,
			arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
		};
		await page.send({
			type: 'add',
			files: [
				{ name: 'gone.rom', size: 10, content: gone },
				{ name: 'BIOS.rom', size: 1, content: amdBios() },
			],
		});
		expect(page.named('gone.rom').state).toBe('unreadable');
		expect(page.named('gone.rom').gist?.en).toContain('NotReadableError');
		expect(page.named('BIOS.rom').state).toBe('done');
	});
});

describe('cancelling', () => {
	it('ends the work on a file, keeps what was found in it, and leaves the others alone', async () => {
		const images = Array.from({ length: 12 }, (_, i) => ({ name: `${i}.rom`, data: amdBios() }));
		let asked = false;
		const page = new Page((answer, { send }) => {
			if (asked || answer.type !== 'file' || answer.file.names[0] !== 'many.zip') return;
			if ((answer.file.result?.extract ?? answer.file.result?.parts) === undefined) return;
			asked = true;
			void send.call(page, { type: 'cancel', file: answer.file.id });
		});
		await page.add(['many.zip', zip(images)], ['BIOS.rom', amdBios()]);
		expect(page.named('many.zip').state).toBe('cancelled');
		expect(page.named('many.zip').result).toBeDefined();
		expect(page.named('BIOS.rom').state).toBe('done');
	});

	it('ends all that waits', async () => {
		const page = new Page((answer, { send }) => {
			if (answer.type === 'file' && answer.file.state === 'working') void send.call(page, { type: 'cancel' });
		});
		await page.add(['a.rom', amdBios()], ['b.rom', VBIOS]);
		expect([...page.files.values()].map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
		expect(page.answers.at(-1)).toEqual({ type: 'progress', progress: undefined });
	});
});

it.each([
	['device', { device: 'nonsense' }],
	['address', { address: 'here' }],
] as const)('refuses a %s that is none, and says why', async (field, wrong) => {
	const page = new Page();
	await page.send({ type: 'choose', choice: { ...PROXMOX, ...wrong } });
	expect(page.answers.at(-1)).toMatchObject({
		type: 'refused',
		field,
		words: { en: expect.any(String), zh: expect.any(String) },
	});
});

describe('a tree', () => {
	it('is walked down to a file, whose bytes can be read and saved', async () => {
		const page = new Page();
		const bios = amdBios();
		await page.add(['BIOS.rom', bios]);
		const { id } = page.named('BIOS.rom');
		await page.send({ type: 'open-node', ticket: 1, file: id, node: [] });
		const roots = page.answers.findLast(({ type }) => type === 'nodes');
		expect(roots).toMatchObject({
			ticket: 1,
			all: 1,
			rows: [{ path: [0], keys: { offset: 0, size: bios.length }, hasRows: true }],
		});
		await page.send({ type: 'read', ticket: 2, file: id, node: [0], start: 0, end: 16 });
		expect(page.answers.at(-1)).toEqual({ type: 'bytes', ticket: 2, bytes: bios.slice(0, 16) });
		await page.send({ type: 'save-node', ticket: 3, file: id, node: [0] });
		const saved = page.answers.at(-1);
		expect(saved).toMatchObject({ type: 'saved', ticket: 3 });
		expect(saved?.type === 'saved' && Buffer.compare(saved.bytes ?? new Uint8Array(0), bios)).toBe(0);
	});

	it('of a file that has gone from the disk has no rows, and its picture and bytes say why', async () => {
		const bios = amdBios();
		let isGone = false;
		const read = async () => {
			if (isGone) throw new Error('NotFoundError');
			return bios.slice().buffer;
		};
		const content: BlobLike = { size: bios.length, slice: () => content, arrayBuffer: read };
		const page = new Page();
		await page.send({ type: 'add', files: [{ name: 'BIOS.rom', size: bios.length, content }] });
		const file = page.named('BIOS.rom').id;
		isGone = true;
		await page.send({ type: 'open-node', ticket: 1, file, node: [] });
		expect(page.answers.at(-1)).toEqual({ type: 'nodes', ticket: 1, rows: [], all: 0 });
		const why = { en: expect.stringContaining('NotFoundError') };
		await page.send({ type: 'draw', ticket: 2, file, root: 0, language: 'en' });
		expect(page.answers.at(-1)).toMatchObject({ type: 'drawn', ticket: 2, why });
		await page.send({ type: 'save-node', ticket: 3, file, node: [0] });
		expect(page.answers.at(-1)).toMatchObject({ type: 'saved', ticket: 3, why });
	});
});
