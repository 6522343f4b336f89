/** A plan as commands for a libvirt domain; with ROMTOOL_VIRT_XML=1, virt-xml itself runs them, a second each. */
import { describe, expect, it } from 'vitest';
import { childOf, readXml } from '../../src/libvirt/read-xml.js';
import { domainCommands } from '../../src/libvirt/recipe-commands.js';
import { parseIdPair } from '../../src/pci/ids.js';
import { deviceKind } from '../../src/vm/device-kind.js';
import { makeRecipe } from '../../src/vm/recipe/make-recipe.js';
import type { RomOffer } from '../../src/vm/recipe/place-roms.js';
import { withVirtXml } from '../support/virt-xml.js';

const planned = (id: string, address: string, roms: readonly RomOffer[] = []) =>
	makeRecipe({
		kind: deviceKind(parseIdPair(id)),
		device: { ...parseIdPair(id), address },
		roms,
		qemu: [10, 1],
		host: [],
	});
const IGD = planned('8086:a780', '0000:00:02.0', [{ name: 'igd, both.rom', role: 'intel-2-in-1' }]);
const CARD = planned('10de:1c60', '0000:01:00.0');
const APU = planned('1002:164c', '0000:05:00.0', [
	{ name: 'vbios.bin', role: 'amd-vbios' },
	{ name: 'gop.rom', role: 'amd-gop' },
]);

const domain = (
	machine: string,
	devices = '',
	more = '',
) => `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>it's</name>
  <memory unit='KiB'>2097152</memory>
  <currentMemory unit='KiB'>2097152</currentMemory>
  <os><type arch='x86_64' machine='${machine}'>hvm</type></os>
  <features><acpi/></features>
  <cpu mode='custom'><model>qemu64</model><topology sockets='1' cores='2' threads='1'/></cpu>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    ${devices}
  </devices>
  ${more}
</domain>
`;
const VIDEO = "<video><model type='qxl' ram='65536'/></video>";
const CARD_DEVICE =
	"<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0x5678'/></source></hostdev><hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source><boot order='1'/></hostdev>";
const OVERRIDE =
	"<qemu:override><qemu:device alias='ua-nic'><qemu:frontend><qemu:property name='x' type='bool' value='true'/></qemu:frontend></qemu:device><qemu:device alias='ua-igd'><qemu:frontend><qemu:property name='x-igd-gms' type='unsigned' value='9'/></qemu:frontend></qemu:device></qemu:override>";

const commandsFor = (recipe: typeof IGD, text: string) =>
	domainCommands(recipe, "it's", '/usr/share/qemu', readXml(text).root);

it('are commands of a shell, behind one that keeps the domain', () => {
	const { run, undo, findings } = commandsFor(CARD, domain('q35', VIDEO));
	expect(run).toEqual([
		"(umask 077; virsh dumpxml --inactive --security-info 'it'\\''s' > 'it'\\''s-before.xml')",
		"virt-xml 'it'\\''s' --edit --boot firmware=efi",
		"virt-xml 'it'\\''s' --edit --cpu host-passthrough",
		expect.stringMatching(
			/^virt-xml 'it'\\''s' --add-device --hostdev type=pci,xpath0\.set=\.\/@managed,xpath0\.value=yes,/,
		),
		expect.stringMatching(/--hostdev .*@function,xpath4\.value=0x1$/),
		"virt-xml 'it'\\''s' --edit --video clearxml=yes,model.type=none",
	]);
	expect(undo).toEqual(["virsh define 'it'\\''s-before.xml'"]);
	expect(findings.map(({ code }) => code)).toEqual(['vm-firmware-changes', 'domain-replaces']);
	expect(findings[1]?.values).toEqual({
		elements: ["<cpu mode='custom'>", '<model>qemu64</model>', "<video><model type='qxl'>"],
	});
});

it('have a name with commas in it as one', () => {
	const named = planned('8086:a780', '0000:00:02.0', [{ name: 'a,xpath9.delete=./devices', role: 'intel-2-in-1' }]);
	const { run } = commandsFor(named, domain('pc-i440fx-7.2'));
	expect(run.find((command) => command.includes('--hostdev'))).toContain(
		'value="/usr/share/qemu/a,xpath9.delete=./devices"',
	);
});

it('are none for another machine type, and name what a domain that nobody has seen must have', () => {
	const other = commandsFor(CARD, domain('pc-i440fx-7.2', VIDEO));
	expect([other.run, other.findings.map(({ code, severity }) => `${code} ${severity}`)]).toEqual([
		[],
		['domain-machine error'],
	]);
	const unseen = domainCommands(IGD, 'DOMAIN', '/usr/share/qemu', undefined);
	expect(unseen.findings).toMatchObject([
		{ code: 'domain-unseen', values: { machine: 'pc', firmware: 'ovmf', memory: 4096 } },
	]);
	expect(unseen.run.join('\n')).not.toMatch(/--memory|--boot/);
	const incomplete = domainCommands(planned('1002:164c', '0000:05:00.0'), 'x', '/', undefined);
	expect(incomplete).toEqual({ run: [], undo: [], findings: [] });
});

describe.skipIf(process.env['ROMTOOL_VIRT_XML'] !== '1')('virt-xml', () => {
	const run = (recipe: typeof IGD, text: string) => readXml(withVirtXml(text, commandsFor(recipe, text).run)).root;
	const shown = (root: ReturnType<typeof run>, ...path: string[]) => {
		const one = childOf(root, ...path);
		return one === undefined ? undefined : { ...one.attributes };
	};

	it('gives an iGPU its ROM, its place and its options, behind those of others', () => {
		const root = run(IGD, domain('pc-i440fx-7.2', VIDEO, OVERRIDE));
		expect(shown(root, 'os')).toMatchObject({ firmware: 'efi' });
		expect(childOf(root, 'memory')?.text).toBe('4194304');
		expect(shown(root, 'devices', 'hostdev', 'rom')).toEqual({ bar: 'on', file: '/usr/share/qemu/igd, both.rom' });
		expect(shown(root, 'devices', 'hostdev', 'address')).toMatchObject({ type: 'pci', slot: '2' });
		expect(shown(root, 'devices', 'hostdev', 'alias')).toEqual({ name: 'ua-igd' });
		expect(shown(root, 'devices', 'video', 'model')).toEqual({ type: 'none' });
		const devices = childOf(root, 'qemu:override')?.toJSON() as unknown as {
			children: { attributes?: Record<string, string> }[];
		};
		const aliases = devices.children.flatMap(({ attributes }) => attributes?.['alias'] ?? []);
		expect(aliases).toEqual(['ua-nic', 'ua-igd']);
		expect(JSON.stringify(devices)).toContain('x-igd-lpc');
		expect(JSON.stringify(devices)).not.toContain('"9"');
	});

	it('hides a VM from an APU, and edits a device that is there', () => {
		const apu = run(APU, domain('q35', `${VIDEO}${VIDEO}`));
		expect(shown(apu, 'features', 'kvm', 'hidden')).toEqual({ state: 'on' });
		expect(shown(apu, 'cpu')).toEqual({ mode: 'host-passthrough' });
		expect(shown(apu, 'cpu', 'feature')).toEqual({ policy: 'disable', name: 'hypervisor' });
		expect(childOf(apu, 'cpu', 'topology')).toBeDefined();
		const card = run(CARD, domain('q35', `${VIDEO}${CARD_DEVICE}`));
		const pci = childOf(card, 'devices')?.children.filter((node) => 'name' in node && node.name === 'hostdev');
		expect(pci?.length).toBe(3);
		expect(JSON.stringify(pci)).toContain('"order":"1"');
	});
});
