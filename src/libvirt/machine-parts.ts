/** What a libvirt domain says of its IOMMU and of the encryption of its memory (formatdomain: "IOMMU devices", "Launch Security"). */
import type { XmlElement } from '@rgrove/parse-xml';
import type { Place } from '../vm/lint/config-finding.js';
import { type Encryption, encryptionIn, type Viommu } from '../vm/lint/machine-rules.js';
import { changedDevice } from '../vm/qemu-arguments.js';
import type { QemuExtras } from './qemu-namespace.js';
import { attributeOf, childOf } from './read-xml.js';
import { LIBVIRT_WORDS } from './words.js';

export function encryptionOf(domain: XmlElement, words: readonly string[]): Encryption | undefined {
	const type = attributeOf(childOf(domain, 'launchSecurity'), 'type') ?? '';
	if (/^sev(?:-snp)?$/.test(type)) return 'SEV';
	return type === 'tdx' ? 'TDX' : encryptionIn(words);
}

/** Of Intel's kind. */
export function viommuOf(
	domain: XmlElement,
	{ args, placeOf }: Pick<QemuExtras, 'args' | 'placeOf'>,
	place: (key: string, element: XmlElement) => Place,
): Viommu | undefined {
	const element = childOf(domain, 'devices', 'iommu');
	if (element !== undefined && attributeOf(element, 'model') === 'intel') {
		const given = attributeOf(childOf(element, 'driver'), 'aw_bits');
		return {
			where: place('devices/iommu', element),
			...(given !== undefined && /^\d+$/.test(given) && { width: Number(given) }),
			lines: (width) => [`<driver aw_bits='${width}'/>`],
		};
	}
	const option = args.devices.find(({ driver }) => driver === 'intel-iommu');
	if (option === undefined) return undefined;
	const given = Number(option.properties.get('aw-bits') ?? Number.NaN);
	return {
		where: placeOf(option.text),
		...(Number.isInteger(given) && { width: given }),
		lines: (width) =>
			LIBVIRT_WORDS.argument(option.text, changedDevice(option, { 'aw-bits': String(width) }, [])).write,
	};
}
