/** What a plan changes in a machine that is there: merged with what the user has, led back by its undo, and then no more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostFacts } from '../../src/host/host-facts.js';
import { parseIdPair } from '../../src/pci/ids.js';
import { parseConfiguration, type Settings, settingsOf } from '../../src/proxmox/configuration.js';
import { undone } from '../../src/proxmox/edits/edit.js';
import { editedText } from '../../src/proxmox/edits/edited-text.js';
import { qmCommand } from '../../src/proxmox/edits/qm-commands.js';
import { recipeEdits } from '../../src/proxmox/edits/recipe-edits.js';
import { type DeviceKind, deviceKind } from '../../src/vm/device-kind.js';
import { makeRecipe } from '../../src/vm/recipe/make-recipe.js';
import type { RomOffer } from '../../src/vm/recipe/place-roms.js';
import type { Recipe } from '../../src/vm/recipe/recipe.js';
import { AMD, AMD_HOST, CARD_HOST, INTEL, INTEL_HOST, lint, VIRTUAL, VIRTUAL_HOST, withLine } from '../support/lint.js';
import { shellWords } from '../support/shell-words.js';

const IGD: RomOffer[] = [{ name: 'igd_rpls.rom', role: 'intel-2-in-1' }];
const APU: RomOffer[] = [
	{ name: 'vbios_1002_164c.bin', role: 'amd-vbios' },
	{ name: 'AMDGopDriver.rom', role: 'amd-gop' },
];

function planned(
	id: string,
	address: string,
	host: HostFacts,
	roms: readonly RomOffer[] = [],
	kind: DeviceKind = deviceKind(parseIdPair(id)),
): Recipe {
	const device = { ...parseIdPair(id), address };
	return makeRecipe({ kind, device, roms, qemu: host.qemu ?? [10, 1], host: host.functions ?? [] });
}

const CARD = planned('10de:1c60', '0000:01:00.0', CARD_HOST);
const RECIPES: [string, Recipe, HostFacts][] = [
	['an iGPU, 8.0', planned('8086:a780', '0000:00:02.0', INTEL_HOST, IGD), INTEL_HOST],
	[
		'an iGPU, 10.1',
		planned('8086:a780', '0000:00:02.0', { ...INTEL_HOST, qemu: [10, 1] }, IGD),
		{ ...INTEL_HOST, qemu: [10, 1] },
	],
	['an APU', planned('1002:164c', '0000:05:00.0', AMD_HOST, APU), AMD_HOST],
	['a card', CARD, CARD_HOST],
	['a virtual function', planned('8086:46d4', '0000:00:02.1', VIRTUAL_HOST, [], 'virtual-function'), VIRTUAL_HOST],
];
const PLAIN = 'boot: order=scsi0\ncores: 4\nmemory: 2048\nname: plain\nscsi0: local-lvm:vm-100-disk-0,size=32G\n';
const TEXTS: [string, string][] = [
	['nothing about passthrough', PLAIN],
	['an iGPU', INTEL],
	['an APU', AMD],
	['a virtual function', VIRTUAL],
	[
		'another device, in every setting',
		`${PLAIN}args: -device 'foo,bar="a b"' -set device.hostpci0.x-vga=off\nbios: seabios\ncpu: kvm64,flags=+aes;-pcid,hidden=1\nhostpci0: 0000:07:00.0,pcie=1\nmachine: pc-q35-7.0,viommu=intel,aw-bits=39\nvga: qxl,memory=64\n`,
	],
	['pending changes', `${PLAIN}bios: seabios\n\n[PENDING]\nmachine: q35\ndelete: bios\n\n[before]\nbios: seabios\n`],
	['the card as a whole', `${PLAIN}bios: ovmf\nhostpci3: 0000:01:00,pcie=1,x-vga=1,romfile=mine.rom\nmachine: q35\n`],
];

const settingsIn = (text: string) => settingsOf(parseConfiguration(text))[0] as Settings;
const valuesIn = (text: string) => Object.fromEntries(settingsIn(text).all.map(({ key, value }) => [key, value]));
const editsOf = (recipe: Recipe, text: string, host: HostFacts) =>
	recipeEdits(recipe, settingsIn(text), { vm: '100', host });
const afterOf = (recipe: Recipe, text: string, host: HostFacts) =>
	valuesIn(editedText(text, editsOf(recipe, text, host).edits));

/** Two devices that no machine can have together, which a plan for one of them cannot mend; a ROM file that only the user has. */
const OF_TWO = new Set(['legacy-igd-pcie', 'vf-pf-passed', 'romfile-missing']);

/** Of a device that the recipe passes, or of the machine if no other device asks something else of it. */
function isOwn({ functions }: Recipe, values: Readonly<Record<string, string>>, key = ''): boolean {
	const passes = (value = '') =>
		functions.some(({ address }) => value.startsWith(address) || value.startsWith(address.replace(/\.\d$/, ',')));
	if (key.startsWith('hostpci')) return passes(values[key]);
	const others = Object.entries(values).filter(([each, value]) => each.startsWith('hostpci') && !passes(value));
	return ['machine', 'vga', 'bios', 'args'].includes(key) && others.every(([, value]) => !value.includes('legacy-igd'));
}

describe.each(RECIPES)('%s', (_, recipe, host) => {
	it.each(TEXTS)('in a machine with %s', (__, text) => {
		const { edits } = editsOf(recipe, text, host);
		const after = editedText(text, edits);
		// There is nothing more to do, and a way back.
		expect(editsOf(recipe, after, host).edits).toEqual([]);
		expect(valuesIn(editedText(after, undone(edits)))).toEqual(valuesIn(text));
		// Nothing but what the edits say is another.
		const [before, now] = [valuesIn(text), valuesIn(after)];
		const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
			(key) => before[key] !== now[key],
		);
		expect(changed.sort()).toEqual(edits.map(({ key }) => key).sort());
		for (const edit of edits) expect(edit.before).toBe(before[edit.key]);
		// Snapshots stay.
		expect(settingsOf(parseConfiguration(after)).slice(1)).toEqual(
			settingsOf(parseConfiguration(text))
				.slice(1)
				.map((each) => ({ ...each, all: expect.anything(), get: expect.anything() })),
		);
		// What the plan wants of the device is what Proxmox and QEMU take.
		const wrong = lint(after, host).filter(
			({ severity, code, key }) => severity === 'error' && !OF_TWO.has(code) && isOwn(recipe, now, key),
		);
		expect(wrong.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
	});
});

describe('what the user has', () => {
	it('is merged in args', () => {
		const args = "-device 'foo,bar=\"a b\"' -set device.hostpci0.x-igd-gms=0x8 -cpu 'EPYC,kvm=off,+x2apic'";
		const igd = afterOf(RECIPES[0]?.[1] as Recipe, withLine(INTEL, 'args', args), INTEL_HOST);
		expect(igd['args']).toBe(
			"-device 'foo,bar=\"a b\"' -cpu 'EPYC,kvm=off,+x2apic' -set device.hostpci0.x-igd-gms=0x2",
		);
		const apu = afterOf(RECIPES[2]?.[1] as Recipe, withLine(AMD, 'args', args), AMD_HOST);
		expect(apu['args']).toBe(
			"-device 'foo,bar=\"a b\"' -set device.hostpci0.x-igd-gms=0x8 -cpu 'EPYC,kvm=off,+x2apic,-hypervisor'",
		);
	});

	it('keeps its key, its number, its mapping and its words', () => {
		const text = `${PLAIN}bios: ovmf\nhostpci3: 0000:01:00,pcie=1,x-vga=1,romfile=mine.rom\nmachine: q35\n`;
		expect(editsOf(CARD, text, CARD_HOST).edits.map(({ key }) => key)).toEqual(['efidisk0', 'cpu', 'vga']);
		const alone = afterOf(CARD, `${PLAIN}hostpci1: 0000:01:00.0,rombar=0\n`, CARD_HOST);
		expect([alone['hostpci0'], alone['hostpci1']]).toEqual(['0000:01:00.1,pcie=1', '0000:01:00.0,pcie=1,rombar=0']);
		const mapped: HostFacts = {
			...CARD_HOST,
			node: 'pve',
			pciMappings: {
				path: '/etc/pve/mapping/pci.cfg',
				text: 'gpu\n\tmap id=10de:1c60,iommugroup=12,node=pve,path=0000:01:00\n',
			},
		};
		expect(afterOf(CARD, `${PLAIN}hostpci0: mapping=gpu\n`, mapped)['hostpci0']).toBe('mapping=gpu,pcie=1');
	});

	it('is another processor, with its flags', () => {
		const cpu = (value: string) => afterOf(CARD, `${PLAIN}cpu: ${value}\n`, CARD_HOST)['cpu'];
		expect(cpu('kvm64,flags=+aes;-pcid')).toBe('host,flags=+aes;-pcid');
		expect(cpu('flags=+aes,cputype=kvm64')).toBe('host,flags=+aes');
		for (const kept of ['host', 'host,hidden=1', 'max', 'custom-mine,flags=+aes', 'cputype=host']) {
			expect(cpu(kept)).toBe(kept);
		}
	});

	it('is a release of the machine, to which the machine stays bound', () => {
		const machine = (value: string, recipe = CARD, host = CARD_HOST) =>
			afterOf(recipe, `${PLAIN}machine: ${value}\n`, host)['machine'];
		expect(machine('pc-i440fx-8.1')).toBe('pc-q35-8.1');
		expect(machine('pc-q35-9.0+pve1,viommu=intel')).toBe('pc-q35-9.0+pve1,viommu=intel');
		const igd = RECIPES[0]?.[1] as Recipe;
		expect(machine('pc-q35-8.1,viommu=intel,aw-bits=39', igd, INTEL_HOST)).toBe('pc-i440fx-8.1,viommu=virtio');
		expect(machine('pc', igd, INTEL_HOST)).toBe('pc');
	});

	it('is told: other firmware, another machine type, words that stay, a missing EFI disk', () => {
		const codes = (text: string, host = CARD_HOST) =>
			editsOf(CARD, text, host).findings.map(({ code, severity }) => `${code} ${severity}`);
		expect(codes(PLAIN)).toEqual(['vm-firmware-changes warning', 'vm-machine-changes warning']);
		expect(codes('bios: ovmf\nmachine: q35\nmemory: 4096\nargs: -foo\n')).toEqual([
			'vm-efi-disk note',
			'vm-words-kept note',
		]);
		const full = Array.from({ length: 16 }, (_, index) => `hostpci${index}: 0000:${index + 16}:00.0`).join('\n');
		expect(codes(`${PLAIN}${full}\n`)).toEqual(['vm-hostpci-full error']);
		expect(editsOf(CARD, `${PLAIN}${full}\n`, CARD_HOST).edits).toEqual([]);
	});

	it('is not touched where a part is missing', () => {
		const incomplete = planned('1002:164c', '0000:05:00.0', AMD_HOST, APU.slice(1));
		expect(editsOf(incomplete, AMD, AMD_HOST)).toEqual({ edits: [], findings: [] });
	});
});

describe('commands', () => {
	const anyValue = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/[\n\0]/.test(text));

	it('are the words of qm, whatever is in them', () => {
		fc.assert(
			fc.property(anyValue, (after) => {
				expect(shellWords(qmCommand('100', { key: 'args', after }))).toEqual(['qm', 'set', '100', '--args', after]);
			}),
		);
		expect(qmCommand('VMID', { key: 'vga', before: 'std' })).toBe('qm set VMID --delete vga');
	});

	it('lead there and back, whatever the machine has', () => {
		const word = (...words: string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });
		const machines = fc.record({
			args: word('-foo', '-cpu host,kvm=off', "-cpu 'max,-hypervisor'", '-set device.hostpci0.x-igd-lpc=on'),
			bios: word('ovmf', 'seabios'),
			cpu: word('kvm64', 'host,hidden=1', 'x86-64-v2-AES,flags=+aes', 'max'),
			hostpci0: word('0000:05:00', '0000:00:02.0,x-vga=1,rombar=0', '0000:01:00.1', '0000:99:00.0,pcie=1', 'mapping=x'),
			hostpci1: word('0000:05:00.0,romfile=a.rom', '0000:01:00,pcie=1', '0000:00:1f.3'),
			machine: word('q35', 'pc-q35-8.0,viommu=intel', 'pc-i440fx-9.0', 'virt'),
			vga: word('none', 'std', 'qxl,memory=32', 'serial0', 'virtio-gl'),
			memory: word('512', '8192', 'current=2048'),
		});
		fc.assert(
			fc.property(machines, fc.constantFrom(...RECIPES), (machine, [, recipe, host]) => {
				const text = Object.entries({ name: 'x', ...machine })
					.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
					.join('');
				const { edits } = editsOf(recipe, text, host);
				const after = editedText(text, edits);
				expect(editsOf(recipe, after, host).edits).toEqual([]);
				expect(valuesIn(editedText(after, undone(edits)))).toEqual(valuesIn(text));
				const { functions } = recipe;
				const passed = Object.entries(valuesIn(after)).filter(([key]) => key.startsWith('hostpci'));
				for (const { rom, address } of functions) {
					const [slot = ''] = address.split('.', 1);
					const line = passed.find(([, value]) => value.startsWith(address) || value.startsWith(`${slot},`));
					expect(line, `${address} in ${after}`).toBeDefined();
					if (rom !== undefined) expect(line?.[1]).toContain(`romfile=${rom.name}`);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
