/** What Proxmox demands of legacy-igd=1, each with the words that it stops with (`parse_hostpci_devices`, PVE/QemuServer/PCI.pm). */
import { finder } from '../../bytes/finding.js';
import { IGPU_SLOT } from '../../host/integrated.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import { i440fxLines, virtualFunctionLines } from '../advice.js';
import { changedLine, type LineChanges } from '../changed-lines.js';
import { type Passed, type Vm, whereOf } from '../vm.js';
import type { PROXMOX_LINT_FINDINGS } from './findings.js';

const found = finder<typeof PROXMOX_LINT_FINDINGS>();

export function* lintLegacyIgd(vm: Vm): Iterable<ConfigFinding> {
	const lines = vm.passed.filter(({ line }) => line.legacyIgd);
	for (const [index, one] of lines.entries()) {
		for (const { code, lines, key } of problemsOf(vm, one, index > 0)) {
			const setting = key === undefined ? one.line.setting : (vm.settings.get(key) ?? { key });
			yield { ...whereOf(vm.settings, setting), ...found(code, 'error', { lines }) };
		}
	}
}

interface Problem {
	readonly code: Exclude<Extract<keyof typeof PROXMOX_LINT_FINDINGS, `legacy-igd-${string}`>, 'legacy-igd-pcie'>;
	readonly lines: readonly string[];
	/** The setting to change, where it is not the hostpci line itself. */
	readonly key?: string;
}

function* problemsOf({ settings, q35 }: Vm, one: Passed, second: boolean): Iterable<Problem> {
	const { line, multifunction, addresses, virtualOf, alternatives = 1 } = one;
	const changed = (changes: LineChanges) => [changedLine(line.setting, changes)];
	const withoutMode = changed({ without: ['legacy-igd'] });
	const first = addresses[0];
	// Whatever else is wrong with the mode, the device is none for it.
	if (first !== undefined && !/02(?:\.0)?$/.test(first)) {
		const lines = virtualOf === undefined ? withoutMode : virtualFunctionLines(settings, line.setting.key);
		yield { code: 'legacy-igd-address', lines };
		return;
	}
	if (second) {
		yield { code: 'legacy-igd-several', lines: withoutMode };
		return;
	}
	// The value as it is, not what it means: `type=none` is refused.
	if (settings.get('vga')?.value !== 'none') yield { code: 'legacy-igd-vga', lines: ['vga: none'], key: 'vga' };
	if (!line.rombar) yield { code: 'legacy-igd-rombar', lines: changed({ without: ['rombar'] }) };
	if (line.xVga) yield { code: 'legacy-igd-x-vga', lines: changed({ without: ['x-vga'] }) };
	if (line.mdev !== undefined) {
		yield { code: 'legacy-igd-mdev', lines: withoutMode };
		return;
	}
	if (q35) yield { code: 'legacy-igd-q35', lines: i440fxLines(settings), key: 'machine' };
	// 00:02 without a function number is that of one function where the host has no other.
	const unsure = one.functions.length === 0 && addresses.length === 1;
	if (multifunction && !unsure) {
		yield { code: 'legacy-igd-multifunction', lines: changed({ host: `${IGPU_SLOT}.0` }) };
		return;
	}
	if (alternatives > 1) yield { code: 'legacy-igd-alternatives', lines: changed({ host: `${IGPU_SLOT}.0` }) };
}
