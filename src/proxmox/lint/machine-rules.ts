/** What a machine of Proxmox as a whole makes of its devices: memory encryption, vIOMMU, displays, drivers that stay. */
import { finder } from '../../bytes/finding.js';
import { isVfioDriver } from '../../host/drivers.js';
import { isAtLeastVersion } from '../../host/package-version.js';
import { physicalFunctionOf } from '../../host/virtual-functions.js';
import type { Change } from '../../vm/change.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import {
	type Encryption,
	encryptionIn,
	lintEncrypted,
	lintNoDisplay,
	lintOtherDevices,
	lintSeveralVga,
	lintViommu,
	type Viommu,
} from '../../vm/lint/machine-rules.js';
import type { MANAGER_FINDINGS } from '../../vm/lint/managers/findings.js';
import { valueFinding } from '../../vm/lint/vfio-values.js';
import { changedDevice, isOn, splitWords } from '../../vm/qemu-arguments.js';
import { changedLine } from '../changed-lines.js';
import { firmwareImage } from '../firmware-image.js';
import { installedQemu } from '../installed-qemu.js';
import { AW_BITS_SINCE, changedMachine, hasEmulatedDisplay, machineValues, vgaType } from '../machine.js';
import { isLine, type Vm, type VmDevice, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS & typeof MANAGER_FINDINGS>();

export function* lintMachineRules(vm: Vm): Iterable<ConfigFinding> {
	const { settings, devices, passed, machine, host, words } = vm;
	const args = splitWords(settings.get('args')?.value ?? '');
	yield* lintEncrypted(devices, encryptionOf(vm, args));
	yield* lintViommu({ viommu: viommuOf(vm), machine, qemu: installedQemu(vm), host, devices });
	yield* lintSeveralVga(
		devices.filter((one) => wantsVgaAccess(one, vm)),
		(others) => withoutVga(others, vm),
	);
	const lines = passed.map(({ line }) => line);
	// Who has a serial console instead knows what there is to see.
	if (!hasEmulatedDisplay(settings, lines) && !/^serial/.test(vgaType(settings) ?? '')) {
		const where = whereOf(settings, settings.get('vga') ?? { key: 'vga' });
		yield* lintNoDisplay(where, devices, (one) => isShown(one, vm), { write: ['vga: std'] });
	}
	yield* lintOtherDevices<VmDevice>({
		...{ devices, host },
		signOf: (one) => {
			if (isLine(one)) return one.line.xVga ? 'x-vga' : one.line.legacyIgd ? 'legacy-igd' : undefined;
			return isOn(one.option.properties.get('x-vga')) ? 'x-vga' : undefined;
		},
		instead: (one, address) => {
			if (!isLine(one)) return words.argument(one.option.text, changedDevice(one.option, { host: address }, []));
			return one.line.mapping === undefined ? { write: [changedLine(one.line.setting, { host: address })] } : {};
		},
	});
	yield* lintKeptDrivers(vm);
	yield* lintIds(vm);
}

function encryptionOf({ settings }: Vm, args: readonly string[]): Encryption | undefined {
	const { image } = firmwareImage(settings);
	if (image === 'sev' || image === 'sev-snp') return 'SEV';
	return image === 'tdx' ? 'TDX' : encryptionIn(args);
}

/** What a line asks for goes to QEMU with SeaBIOS only. */
export function wantsVgaAccess(
	one: VmDevice,
	{ firmware, propertiesOf }: Pick<Vm, 'firmware' | 'propertiesOf'>,
): boolean {
	if (one.virtualOf !== undefined) return false;
	const given = propertiesOf(one).get('x-vga');
	return given === undefined && isLine(one) ? one.line.xVga && firmware !== 'ovmf' : isOn(given);
}

/** The lines, if all are lines; else the word of the first. */
function withoutVga(others: readonly VmDevice[], { words }: Vm): Change {
	const written = others.flatMap((one) =>
		isLine(one) && one.line.xVga ? [changedLine(one.line.setting, { without: ['x-vga'] })] : [],
	);
	const [first] = others;
	if (first === undefined || written.length > 0) return { write: written };
	return (first.words ?? words).withoutProperties(first.where.key, ['x-vga']);
}

/** QEMU draws what it shows, into a display that is not the machine's. */
function isShown(one: VmDevice, { propertiesOf }: Vm): boolean {
	const properties = propertiesOf(one);
	return properties.has('display') || properties.has('ramfb');
}

/** By the line of the machine, or by QEMU's own words. */
function viommuOf(vm: Vm): Viommu | undefined {
	const { settings, args, words, host } = vm;
	const setting = settings.get('machine');
	const values = machineValues(setting?.value ?? '');
	if (setting !== undefined && values.get('viommu') === 'intel') {
		const given = values.get('aw-bits');
		const old = host?.qemuServer !== undefined && !isAtLeastVersion(host.qemuServer, AW_BITS_SINCE);
		return {
			where: whereOf(settings, setting),
			...(given !== undefined && { width: Number(given) }),
			lines: (width) => [
				`machine: ${changedMachine(setting, old ? { type: 'pc-q35-9.1', 'aw-bits': undefined } : { 'aw-bits': String(width) })}`,
			],
		};
	}
	const option = args.devices.find(({ driver }) => driver === 'intel-iommu');
	if (option === undefined) return undefined;
	const given = Number(option.properties.get('aw-bits') ?? Number.NaN);
	return {
		where: whereOf(settings, settings.get('args') ?? { key: 'args' }),
		...(Number.isInteger(given) && { width: given }),
		lines: (width) => words.argument(option.text, changedDevice(option, { 'aw-bits': String(width) }, [])).write,
	};
}

/** `driver=keep` is for drivers that are VFIO's themselves (`prepare_pci_device`). */
function* lintKeptDrivers({ passed, host }: Vm): Iterable<ConfigFinding> {
	for (const { where, line, functions, mediated } of passed) {
		if (!line.keepsDriver || mediated) continue;
		// NVIDIA's own driver does VFIO's part for virtual functions.
		const isPlain = (one: (typeof functions)[number]) =>
			one.driver !== undefined &&
			!isVfioDriver(one.driver) &&
			physicalFunctionOf(one, host?.functions ?? []) === undefined;
		const bound = functions.find(isPlain);
		if (bound === undefined) continue;
		const lines = [changedLine(line.setting, { without: ['driver'] })];
		const values = { address: bound.address, driver: bound.driver ?? '', lines };
		yield { ...where, ...found('driver-kept', 'error', values) };
	}
}

/** The schema takes more than QEMU does. */
function* lintIds({ passed }: Vm): Iterable<ConfigFinding> {
	for (const { where, line } of passed) {
		if (line.vendorId === undefined) continue;
		const wrong = valueFinding('x-pci-vendor-id', `0x${line.vendorId.toString(16)}`, () => '');
		if (wrong !== undefined) yield { ...where, ...wrong };
	}
}
