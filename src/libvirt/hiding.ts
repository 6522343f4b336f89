/** What in a libvirt domain hides from the VM that it is one (formatdomain: "Hypervisor features", "CPU model and topology"). */
import type { XmlElement } from '@rgrove/parse-xml';
import { hidingFlag, hypervisorFlag, lastCpu, withoutHiding } from '../vm/hidden-hypervisor.js';
import type { Place } from '../vm/lint/config-finding.js';
import type { Hiding } from '../vm/lint/virtual-functions.js';
import type { QemuExtras } from './qemu-namespace.js';
import { attributeOf, childOf, childrenOf } from './read-xml.js';
import { argumentElement } from './words.js';

type Extras = Pick<QemuExtras, 'words' | 'placeOf'>;
type PlaceOf = (key: string, element: XmlElement) => Place;

/** A `-cpu` of QEMU's own words takes the place of what libvirt writes. */
export function hidingOf(domain: XmlElement, extras: Extras, place: PlaceOf): Hiding | undefined {
	const given = lastCpu(extras.words);
	if (given !== undefined) return ofWord(given, hidingFlag(given), extras);
	const hidden = childOf(domain, 'features', 'kvm', 'hidden');
	if (hidden !== undefined && attributeOf(hidden, 'state') === 'on') {
		return {
			where: place('features/kvm/hidden', hidden),
			by: "<hidden state='on'/>",
			change: { write: ["<hidden state='off'/>"] },
		};
	}
	return ofFeature(domain, place);
}

/** That which takes the bit from CPUID by which systems know that they are in a VM. */
export function hypervisorHidingOf(domain: XmlElement, extras: Extras, place: PlaceOf): Hiding | undefined {
	const given = lastCpu(extras.words);
	return given === undefined ? ofFeature(domain, place) : ofWord(given, hypervisorFlag(given), extras);
}

function ofWord(cpu: string, by: string | undefined, { placeOf }: Extras): Hiding | undefined {
	const change = { write: [argumentElement(withoutHiding(cpu))] };
	return by === undefined ? undefined : { where: placeOf(cpu), by, change };
}

function ofFeature(domain: XmlElement, place: PlaceOf): Hiding | undefined {
	const feature = childrenOf(childOf(domain, 'cpu'), 'feature').find(
		(each) => attributeOf(each, 'name') === 'hypervisor' && attributeOf(each, 'policy') === 'disable',
	);
	if (feature === undefined) return undefined;
	const by = "<feature policy='disable' name='hypervisor'/>";
	return { where: place('cpu/feature', feature), by, change: { remove: [by] } };
}
