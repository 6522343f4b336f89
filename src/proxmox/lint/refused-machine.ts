/** Machine types that Proxmox does not start (`assert_valid_machine_property`, PVE/QemuServer/Machine.pm; `config_to_command`, PVE/QemuServer.pm). */
import { finder } from '../../bytes/finding.js';
import { formatPackageVersion, isAtLeastVersion } from '../../host/package-version.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { formatQemuVersion, parseQemuVersion } from '../../vm/qemu-version.js';
import { AW_BITS_SINCE, changedMachine, machineValues } from '../machine.js';
import type { Setting } from '../setting.js';
import { type Vm, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';
import { wantsI440fx } from './i440fx.js';
import type { REFUSED_MACHINE_FINDINGS } from './refused-machine/findings.js';

const found = finder<typeof REFUSED_MACHINE_FINDINGS & typeof PROXMOX_LINT_FINDINGS>();

export function* lintRefusedMachine(vm: Vm): Iterable<ConfigFinding> {
	const { settings, devices, broken, machine, q35, host } = vm;
	const setting = settings.get('machine');
	if (setting === undefined || devices.length + broken.length === 0) return;
	const where = whereOf(settings, setting);
	const viommu = viommuProblem(setting, vm);
	if (viommu !== undefined) yield { ...where, ...found('viommu-refused', 'error', viommu) };
	yield* lintSkipped(setting, vm);
	const own = /-\d/.test(machine) ? parseQemuVersion(machine) : undefined;
	if (own === undefined || host?.qemu === undefined || isAtLeastVersion(host.qemu, own)) return;
	const lines = [`machine: ${changedMachine(setting, { type: q35 ? 'q35' : 'pc' })}`];
	yield { ...where, ...found('machine-too-new', 'error', { machine, qemu: formatQemuVersion(host.qemu), lines }) };
}

/** A key that came later: the whole line is as if it were not there. */
function* lintSkipped(setting: Setting, { settings, host }: Vm): Iterable<ConfigFinding> {
	const release = host?.qemuServer;
	if (release === undefined || isAtLeastVersion(release, AW_BITS_SINCE)) return;
	const { key, value } = setting;
	if (!machineValues(value).has('aw-bits')) return;
	const lines = [`machine: ${changedMachine(setting, { 'aw-bits': undefined })}`];
	const values = {
		key,
		value,
		instead: 'pc (i440fx)',
		release: formatPackageVersion(release),
		lines,
		hasComment: false,
	};
	yield { ...whereOf(settings, setting), ...found('value-invalid', 'warning', values) };
}

function viommuProblem(setting: Setting, vm: Vm) {
	const values = machineValues(setting.value);
	const [viommu, width] = [values.get('viommu'), values.get('aw-bits')];
	const changed = (change: Readonly<Record<string, string | undefined>>) => [
		`machine: ${changedMachine(setting, change)}`,
	];
	if (viommu === undefined && width !== undefined) {
		return { case: 'none', lines: changed({ 'aw-bits': undefined }) } as const;
	}
	if (viommu !== 'intel') return undefined;
	if (!vm.q35) {
		return { case: 'i440fx', lines: changed(wantsI440fx(vm) ? { viommu: 'virtio' } : { type: 'q35' }) } as const;
	}
	// Every CPU with VT-d has 39.
	if (width === undefined || width === '39' || width === '48') return undefined;
	return { case: 'width', lines: changed({ 'aw-bits': '39' }) } as const;
}
