/** Reads a libvirt domain (formatdomain), and says what in it will not work, where, and why. */
import type { XmlElement } from '@rgrove/parse-xml';
import { formatErrors } from '../bytes/errors.js';
import { toldFindings } from '../bytes/told-findings.js';
import type { ConfigFinding, ReportedConfigFinding } from '../vm/lint/config-finding.js';
import { lintFunctionPairs } from '../vm/lint/function-pairs.js';
import { lintInferred } from '../vm/lint/inferred-device.js';
import { vbiosIdsOf } from '../vm/lint/judge-rom.js';
import { lintHost } from '../vm/lint/lint-host.js';
import { isIgpu } from '../vm/lint/passed-graphics.js';
import { romExaminer } from '../vm/lint/rom-file.js';
import { isOn } from '../vm/qemu-arguments.js';
import { LIBVIRT_CATALOGUE } from './catalogue.js';
import { LIBVIRT_ERRORS } from './findings.js';
import { lintDevices } from './lint/devices.js';
import { lintDisplays } from './lint/displays.js';
import { lintExtras } from './lint/extras.js';
import { lintHiddenHypervisor } from './lint/hidden-hypervisor.js';
import { lintIgd } from './lint/igd.js';
import { lintMachineRules } from './lint/machine-rules.js';
import { lintRoms } from './lint/roms.js';
import { lintVirtual } from './lint/virtual-functions.js';
import { lintVmAddresses } from './lint/vm-addresses.js';
import { childOf, childrenOf, readXml } from './read-xml.js';
import { isElement, type Surroundings, type Vm, vmOf } from './vm.js';
import { LIBVIRT_MANAGER, LIBVIRT_WORDS } from './words.js';

const lintFunctions = ({ devices, host }: Vm) => lintFunctionPairs(devices, host, LIBVIRT_WORDS);

const RULES = [
	lintDevices,
	lintVmAddresses,
	lintDisplays,
	lintMachineRules,
	lintIgd,
	lintVirtual,
	lintRoms,
	lintFunctions,
	lintExtras,
	lintHiddenHypervisor,
];

const error = formatErrors(LIBVIRT_ERRORS);

/** Drivers of libvirt that run QEMU. */
const QEMU_TYPES = ['kvm', 'qemu', 'hvf'];

/**
 * In the order of the file; what is about the host comes last. @throws FormatError for what is no XML, and for XML without
 * a <domain> for QEMU.
 */
export function lintLibvirt(text: string, surroundings: Surroundings): ReportedConfigFinding[] {
	const file = readXml(text);
	const see = romExaminer(surroundings.sha256);
	const domains = domainsIn(file.root);
	if (domains.length === 0) {
		throw error('domain-missing', 0, { element: file.root.name });
	}
	const findings = domains.flatMap((domain) => {
		const type = domain.attributes['type'];
		if (type !== undefined && !QEMU_TYPES.includes(type)) {
			throw error('domain-type', domain.start, { type });
		}
		const vm = vmOf(domain, file, surroundings, see, snapshotOf(domain));
		const found = RULES.flatMap((rule) => [...rule(vm)]);
		const inFile = [...found, ...lintInferred(vm.devices, found)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
		return [...inFile, ...aboutHost(vm)];
	});
	return toldFindings(findings, LIBVIRT_CATALOGUE, {
		host: surroundings.system ?? surroundings.host?.system,
		target: 'libvirt',
	});
}

/** As virsh prints it, or below <domstatus> and <domainsnapshot>, where libvirt keeps what runs and what was. */
export function domainsIn(root: XmlElement): XmlElement[] {
	return root.name === 'domain' ? [root] : childrenOf(root, 'domain');
}

function snapshotOf({ parent }: XmlElement): string | undefined {
	const root = parent as XmlElement;
	return root.name === 'domainsnapshot' ? childOf(root, 'name')?.text : undefined;
}

function aboutHost(vm: Vm): ConfigFinding[] {
	const { host } = vm;
	const devices = vm.devices.filter(({ mediated }) => !mediated);
	if (host === undefined || devices.length === 0) return [];
	return lintHost({
		host,
		manager: LIBVIRT_MANAGER,
		passed: devices.flatMap((one) => {
			const takenAtStart = isElement(one) && one.managed;
			return one.functions.map((each) => ({ where: one.where, function: each, takenAtStart }));
		}),
		vm: vm.aspects,
		igpu: devices.some(isIgpu),
		vgaAccess: devices.some((each) => isOn(vm.propertiesOf(each).get('x-vga'))),
		vbiosIds: devices.flatMap(({ rom }) => (rom?.file === undefined ? [] : vbiosIdsOf(rom.file))),
	});
}
