/** What the session says of files that are alike, or cannot be judged, and what it calls the ROMs that are ready. */
import { describe, expect, it } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { newEntry } from '../../src/web/engine/entry.js';
import { relate } from '../../src/web/engine/relate.js';
import type { Choice } from '../../src/web/joint-result.js';
import type { GivenFile } from '../../src/web/protocol.js';
import { AMD_GOP, amdBios, intelBios, VBIOS } from '../support/bios.js';
import { CONFIGURATION } from './inputs.js';
import { Page, platform } from './support.js';
import { unzipped } from './unzip.js';

const text = (content: string) => new TextEncoder().encode(content);
const RENOIR: Choice = { host: 'proxmox', device: '1002:1636' };
/** Different bytes each, for the same device. */
const rom = (seed: number) =>
	buildOptionRom([{ kind: 'efi', data: AMD_GOP, codeRevision: seed }], { vendorId: 0x1002, deviceIds: [0x1636] });

describe('a ROM that was given', () => {
	it('has a name in commands and lines that is safe, and its own for configurations', async () => {
		const page = new Page();
		const name = 'a,b $(x)&.rom';
		await page.add([name, rom(1)], ['vbios (1).bin', VBIOS]);
		await page.send({ type: 'choose', choice: RENOIR });
		const names = page.joint?.roms.map(({ download }) => download.name) ?? [];
		expect(names).toHaveLength(2);
		for (const each of names) expect(each).toMatch(/^[\w.-]+$/);
		expect(page.joint?.copy?.command).toBe(`scp ${names.join(' ')} root@HOST:/usr/share/kvm/`);
		const ready = page.joint?.roms.find(({ role }) => role !== 'graphics');
		const lines = page.joint?.targets.flatMap((target) => target.lines).join('\n') ?? '';
		expect(lines).toContain(ready?.download.name);
		expect(lines).not.toContain('$(x)');
		expect(ready?.from).toEqual([{ file: page.named(name).id }]);
	});

	it('is no path, on any system', async () => {
		const page = new Page();
		await page.add(['..\\x.rom', rom(1)]);
		await page.send({ type: 'choose', choice: RENOIR });
		expect(page.joint?.roms.map(({ download }) => download.name)).toEqual(['x.rom']);
	});

	it('has a name of its own where another has the same', async () => {
		const page = new Page();
		await page.add(['a/gop.rom', rom(1)], ['b/gop.rom', rom(2)]);
		await page.send({ type: 'choose', choice: RENOIR });
		const names = page.joint?.roms.map(({ download }) => download.name) ?? [];
		expect(names).toHaveLength(2);
		expect(new Set(names).size).toBe(2);
		expect(names).toContain('gop.rom');
		for (const { download, sha256 } of page.joint?.roms ?? []) {
			const { bytes } = await page.save(download.id);
			expect(platform().sha256(bytes ?? new Uint8Array(0))).toBe(sha256);
		}
		const { bytes } = await page.save(page.joint?.zip?.id ?? '');
		expect([...unzipped(bytes ?? new Uint8Array(0)).keys()].sort()).toEqual([...names, 'manifest.json'].sort());
	});

	it('never has the name of one that was made, which configurations were written for', async () => {
		const page = new Page();
		await page.add(['AMDGopDriver_1002_1636.rom', rom(7)], ['BIOS.rom', amdBios()]);
		await page.send({ type: 'choose', choice: RENOIR });
		const roms = page.joint?.roms ?? [];
		const made = roms.filter(({ from }) => from.some(({ part }) => part !== undefined));
		expect(made.map(({ download }) => download.name)).toContain('AMDGopDriver_1002_1636.rom');
		expect(new Set(roms.map(({ download }) => download.name.toLowerCase())).size).toBe(roms.length);
	});

	it('is found by the name that it was given under', async () => {
		const page = new Page();
		const conf = 'bios: ovmf\nhostpci0: 0000:03:00.0,pcie=1,romfile=gop (1).rom\nmachine: q35\nvga: none\n';
		await page.add(['gop (1).rom', rom(1)], ['100.conf', text(conf)]);
		await page.send({ type: 'choose', choice: RENOIR });
		expect(page.named('100.conf').result?.lint?.notJudged.map(({ what }) => what)).not.toContain('rom-files');
	});
});

describe('GPUs that are alike', () => {
	const LSPCI = ['03', '07']
		.map((bus) => `${bus}:00.0 VGA compatible controller [0300]: AMD/ATI Renoir [1002:1636] (rev c8)\n`)
		.join('');

	it('are asked for by their addresses', async () => {
		const page = new Page();
		await page.send({ type: 'paste', text: LSPCI });
		await page.add(['BIOS.rom', amdBios()]);
		await page.send({ type: 'choose', choice: RENOIR });
		expect(page.joint?.device).toBeUndefined();
		expect(page.joint?.candidates.map(({ id, address }) => [id, address])).toEqual([
			['1002:1636', '0000:03:00.0'],
			['1002:1636', '0000:07:00.0'],
		]);
		await page.send({ type: 'choose', choice: { ...RENOIR, address: '07:00.0' } });
		expect(page.joint?.device?.address).toBe('0000:07:00.0');
		expect(page.joint?.roms).toHaveLength(2);
	});

	it('are one where two texts tell of the same', async () => {
		const page = new Page();
		const [first = ''] = LSPCI.split('\n');
		await page.send({ type: 'paste', text: first });
		await page.send({ type: 'paste', text: `${first}\n` });
		await page.send({ type: 'choose', choice: RENOIR });
		expect(page.joint?.device?.address).toBe('0000:03:00.0');
	});
});

describe('no verdict is told', () => {
	it.each([
		['a domain that is cut off', "<domain type='kvm'>\n  <name>win11</name>\n  <os><type arch='x86_"],
		['a domain of another hypervisor', "<domain type='xen'><name>a</name><os><type>hvm</type></os></domain>"],
		['a piece of a domain', "<hostdev mode='subsystem' type='pci' managed='yes'></hostdev>"],
	])('of %s, but why', async (_, xml) => {
		const page = new Page();
		await page.add(['vm.xml', text(xml)]);
		const { state, use, gist, worst, result } = page.named('vm.xml');
		expect([state, use, worst]).toEqual(['done', 'libvirt', 'warning']);
		expect(result?.lint).toBeUndefined();
		expect(result?.problems).toEqual([gist]);
		expect(gist?.en).not.toBe('nothing wrong');
		expect(gist?.zh).not.toBe(gist?.en);
		// What was read of it can be saved, when it is looked at again as well.
		expect(await page.json(result?.report.id ?? '')).toEqual([result?.inspect]);
		await page.send({ type: 'choose', choice: { host: 'debian' } });
		expect(page.named('vm.xml').result).toEqual(result);
		expect(await page.json(result?.report.id ?? '')).toEqual([result?.inspect]);
	});

	it.each(['proxmox', 'libvirt', 'log'] as const)('of a text that is not kept (%s)', (use) => {
		const given = { name: use, size: 1, content: new Uint8Array(0) };
		const result = { inspect: {}, problems: [], findings: [] } as never;
		const entry = { ...newEntry('f0', given, false), state: 'done' as const, use, result };
		const relations = {
			entries: [entry],
			host: 'proxmox',
			roms: new Map(),
			platform: platform(),
			downloads: {} as never,
		} as const;
		const told: boolean[] = [];
		relate(relations, { judging: () => {}, judged: (_, isChanged) => told.push(isChanged) });
		expect(told).toEqual([false]);
		expect(entry.result).toBe(result);
	});
});

describe('a release of Proxmox VE', () => {
	it('is the QEMU and the firmware that the plan is for', async () => {
		const page = new Page();
		await page.add(['BIOS.rom', intelBios()]);
		const planned = async (choice: Partial<Choice>) => {
			await page.send({ type: 'choose', choice: { ...RENOIR, device: '8086:a780', ...choice } });
			return page.joint?.plan;
		};
		expect((await planned({}))?.qemu).toBeUndefined();
		const [old, newest] = [await planned({ pve: '8.0' }), await planned({ pve: '9.2' })];
		expect([old?.qemu, newest?.qemu]).toEqual(['8.0', '11.0']);
		expect(newest?.conf).not.toEqual(old?.conf);
	});
});

describe('a configuration with mistakes', () => {
	it('has each fix line by line, and the file with all of them', async () => {
		const page = new Page();
		await page.add(['104.conf', text(CONFIGURATION)]);
		const { result } = page.named('104.conf');
		const [first] = result?.findings ?? [];
		expect(first?.changes).toEqual([{ line: 3, before: 'machine: pc-i440fx-9.0', after: ['machine: q35'] }]);
		// That line is a choice, and left to the owner of the VM.
		expect([result?.mended?.errors, result?.mended?.warnings]).toEqual([1, 0]);
		expect(result?.mended?.download.name).toBe('104.conf');
		const { bytes } = await page.save(result?.mended?.download.id ?? '');
		const saved = new Page();
		await saved.add(['104.conf', bytes ?? new Uint8Array(0)]);
		expect(saved.named('104.conf').result?.findings.map(({ code }) => code)).not.toContain('romfile-path');
	});

	it('of libvirt has none by lines', async () => {
		const page = new Page();
		await page.add(['vm.xml', text("<domain type='kvm'><memory unit='MiB'>512</memory></domain>")]);
		expect(page.named('vm.xml').result?.lint).toBeDefined();
		expect(page.named('vm.xml').result?.mended).toBeUndefined();
	});
});

describe('a request', () => {
	const heard = (page: Page) =>
		page.answers.reduce((sum, answer) => sum + (answer.type === 'heard' ? answer.requests : 0), 0);

	it('is answered once, when all of it is told', async () => {
		const page = new Page();
		await page.add(['BIOS.rom', amdBios()]);
		expect(heard(page)).toBe(1);
		const [joint, answer] = (['joint', 'heard'] as const).map((type) =>
			page.answers.findIndex((each) => each.type === type),
		);
		expect(joint).toBeGreaterThan(-1);
		expect(answer).toBeGreaterThan(joint as number);
		await page.send({ type: 'choose', choice: RENOIR });
		await page.send({ type: 'choose', choice: { ...RENOIR, device: 'nonsense' } });
		await page.send({ type: 'paste', text: 'nothing' });
		await page.send({ type: 'remove', file: 'no such file' });
		await page.send({ type: 'cancel' });
		await page.send({ type: 'clear' });
		expect(heard(page)).toBe(7);
	});

	it('that comes during the work on another is answered with it', async () => {
		let sent = false;
		const page: Page = new Page((answer) => {
			if (sent || answer.type !== 'file' || answer.file.state !== 'working') return;
			sent = true;
			void page.send({ type: 'choose', choice: RENOIR });
		});
		await page.add(['BIOS.rom', amdBios()], ['vbios.bin', VBIOS]);
		expect(heard(page)).toBe(2);
		expect(page.joint?.device?.id).toBe('1002:1636');
	});

	it('for more files than are read is told', async () => {
		const page = new Page();
		const files = Array.from(
			{ length: 4097 },
			(_, i): GivenFile => ({ name: `${i}`, size: 1, content: Uint8Array.of(i) }),
		);
		const added = page.send({ type: 'add', files });
		await page.send({ type: 'cancel' });
		await added;
		expect(page.answers.filter(({ type }) => type === 'left-out')).toHaveLength(1);
	});
});

it('offers the same bytes under the same ID after each change', async () => {
	const page = new Page();
	await page.add(['BIOS.rom', amdBios()]);
	await page.send({ type: 'choose', choice: RENOIR });
	const ids = () => [...(page.joint?.roms ?? []).map(({ download }) => download.id), page.joint?.zip?.id];
	const before = ids();
	await page.add(['gop.efi', AMD_GOP]);
	expect(ids().slice(0, 2)).toEqual(before.slice(0, 2));
	for (const id of ids()) expect((await page.save(id ?? '')).bytes).toBeDefined();
});
