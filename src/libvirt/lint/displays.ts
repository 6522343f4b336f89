/** Emulated displays beside passed ones (formatdomain: "Video devices"). */
import { finder } from '../../bytes/finding.js';
import type { ConfigFinding } from '../../vm/lint/config-finding.js';
import type { MANAGER_FINDINGS } from '../../vm/lint/managers/findings.js';
import { isIgpu, isPassedDisplay, isWithoutPicture } from '../../vm/lint/passed-graphics.js';
import type { Vm, VmDevice } from '../vm.js';
import type { LIBVIRT_LINT_FINDINGS } from './findings.js';
import { isAtIgdPlace } from './igd.js';

const found = finder<typeof LIBVIRT_LINT_FINDINGS & typeof MANAGER_FINDINGS>();

export function* lintDisplays(vm: Vm): Iterable<ConfigFinding> {
	const { videos, impliedVideo, devices, firmware } = vm;
	const none = videos.find(({ model }) => model === 'none');
	const emulated = videos.find(({ model }) => model !== 'none');
	if (none !== undefined && videos.length > 1) {
		yield { ...none.where, ...found('video-none-beside', 'error', {}) };
		return;
	}
	const displays = devices.filter((one) => isPassedDisplay(one) && !(isWithoutPicture(one) && isElsewhere(vm, one)));
	if (displays.length === 0 || (emulated === undefined && !impliedVideo)) return;
	const where = emulated?.where ?? { key: 'devices/graphics' };
	const display = { model: emulated?.model || undefined, implied: emulated === undefined };
	const igpu = displays.some(isIgpu);
	if (firmware === 'seabios' && displays.some(({ rom }) => rom !== undefined)) {
		const lines = ["<video><model type='none'/></video>"];
		yield { ...where, ...found('seabios-other-display', 'warning', { manager: 'libvirt', ...display, lines }) };
	} else {
		yield { ...where, ...found('video-not-none', igpu ? 'warning' : 'note', { ...display, igpu }) };
	}
}

/** Where libvirt chooses the place, it leaves 00:02.0 to the emulated display, or on q35 to a port. */
function isElsewhere(vm: Vm, one: VmDevice): boolean {
	return isAtIgdPlace(vm, one) !== true;
}
