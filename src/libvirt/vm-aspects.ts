/** What the rules about the host ask of a libvirt domain: its processor (formatdomain: "CPU model and topology"). */
import type { XmlElement } from '@rgrove/parse-xml';
import { setsWindow, widthFromCpu } from '../vm/cpu-words.js';
import type { VmAspects } from '../vm/lint/host-rules/question.js';
import type { VmFirmware } from '../vm/machine.js';
import { attributeOf, childOf } from './read-xml.js';

export function vmAspects(domain: XmlElement, firmware: VmFirmware, words: readonly string[]): VmAspects {
	const cpu = childOf(domain, 'cpu');
	const isHosts = /^(?:host-passthrough|maximum)$/.test(attributeOf(cpu, 'mode') ?? '');
	const hostCpu = widthFromCpu(words) ?? (isHosts || childOf(cpu, 'maxphysaddr') !== undefined);
	return { firmware, hostCpu, setsWindow: setsWindow(words) };
}
