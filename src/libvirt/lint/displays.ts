/** Emulated displays beside passed ones (formatdomain: "Video devices"). */
import type { ConfigFinding, Rule } from '../../guest/lint/config-finding.js';
import { isIgpu, isPassedDisplay } from '../../guest/lint/passed-graphics.js';
import type { Guest } from '../guest.js';

export const DISPLAY_RULES = {
	'video-none-beside': {
		source: 'libvirt src/conf/domain_validate.c virDomainDefVideoValidate',
		text: "A <video> of type none is the only one: `a 'none' video type must be the only video device defined`.",
		fix: 'Keep one of them: the <video> of type none, or the others.',
	},
	'video-not-none': {
		source: 'libvirt src/conf/domain_conf.c virDomainDefAddImplicitVideo; QEMU docs/igd-assign.txt',
		text: 'No emulated display is beside a passed one: firmware and guest may take it as the primary one.',
		fix: "Replace the <video> by <video><model type='none'/></video> once the guest can be reached otherwise.",
	},
	'seabios-other-display': {
		source: 'SeaBIOS src/optionroms.c vgarom_setup',
		text: 'With SeaBIOS the passed card is the only display: SeaBIOS runs the ROM of the first VGA device alone.',
		fix: 'Leave the passed card as the only display, or take OVMF with a ROM that has a GOP driver.',
	},
} as const satisfies Record<string, Rule>;

export function* lintDisplays(guest: Guest): Iterable<ConfigFinding> {
	const { videos, impliedVideo, passed, firmware } = guest;
	const none = videos.find(({ model }) => model === 'none');
	const emulated = videos.find(({ model }) => model !== 'none');
	if (none !== undefined && videos.length > 1) {
		const message =
			"libvirt refuses another <video> beside one of type none: `a 'none' video type must be the only video device defined for the domain`";
		yield {
			...none.where,
			code: 'video-none-beside',
			severity: 'error',
			message,
			fix: 'remove all others, or this one',
		};
		return;
	}
	const displays = passed.filter(isPassedDisplay);
	if (displays.length === 0 || (emulated === undefined && !impliedVideo)) return;
	const what = emulated === undefined ? 'libvirt adds one to <graphics>' : `model ${emulated.model || 'by default'}`;
	const where = emulated?.where ?? { key: 'devices/graphics' };
	const fix = "write <video><model type='none'/></video> once the passed card shows a picture";
	if (firmware === 'seabios' && displays.some(({ rom }) => rom !== undefined)) {
		const message = `the guest has an emulated display as well (${what}): SeaBIOS runs the ROM of the first display alone, so that the passed card stays dark until its driver loads`;
		yield { ...where, code: 'seabios-other-display', severity: 'warning', message, fix };
	} else if (displays.some(isIgpu)) {
		const message = `the guest has an emulated display (${what}) beside the iGPU, whose ROMs and drivers want to be the only one`;
		yield { ...where, code: 'video-not-none', severity: 'warning', message, fix };
	} else {
		const message = `the guest has an emulated display (${what}) beside the passed one, and may take it as the primary one`;
		yield { ...where, code: 'video-not-none', severity: 'note', message, fix };
	}
}
