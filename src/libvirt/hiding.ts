/** What in a libvirt domain hides from the VM that it is one (formatdomain: "Hypervisor features", "CPU model and topology"). */
import type { XmlElement } from '@rgrove/parse-xml';
import { hidingFlag, lastCpu, withoutHiding } from '../vm/hidden-hypervisor.js';
import type { Place } from '../vm/lint/config-finding.js';
import type { Hiding } from '../vm/lint/virtual-functions.js';
import type { QemuExtras } from './qemu-namespace.js';
import { attributeOf, childOf, childrenOf } from './read-xml.js';

/** A `-cpu` of QEMU's own words takes the place of what libvirt writes. */
export function hidingOf(
	domain: XmlElement,
	{ words, placeOf }: Pick<QemuExtras, 'words' | 'placeOf'>,
	place: (key: string, element: XmlElement) => Place,
): Hiding | undefined {
	const given = lastCpu(words);
	if (given !== undefined) {
		const by = hidingFlag(given);
		const change = { write: [`<qemu:arg value='${withoutHiding(given)}'/>`] };
		return by === undefined ? undefined : { where: placeOf(given), by, change };
	}
	const hidden = childOf(domain, 'features', 'kvm', 'hidden');
	if (hidden !== undefined && attributeOf(hidden, 'state') === 'on') {
		return {
			where: place('features/kvm/hidden', hidden),
			by: "<hidden state='on'/>",
			change: { write: ["<hidden state='off'/>"] },
		};
	}
	const feature = childrenOf(childOf(domain, 'cpu'), 'feature').find(
		(each) => attributeOf(each, 'name') === 'hypervisor' && attributeOf(each, 'policy') === 'disable',
	);
	if (feature === undefined) return undefined;
	const by = "<feature policy='disable' name='hypervisor'/>";
	return { where: place('cpu/feature', feature), by, change: { remove: [by] } };
}
