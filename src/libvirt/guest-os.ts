/** The system in a VM as virt-install and virt-manager note it in its domain: <libosinfo:os id='http://debian.org/debian/12'/>. */
import type { XmlElement } from '@rgrove/parse-xml';
import { attributeOf, childOf, childrenOf, localName, namespaceOf } from './read-xml.js';

const NAMESPACE = 'http://libosinfo.org/xmlns/libvirt/domain/1.0';

export function guestOsOf(domain: XmlElement): string | undefined {
	const own = childrenOf(childOf(domain, 'metadata')).find(
		(each) => localName(each) === 'libosinfo' && namespaceOf(each) === NAMESPACE,
	);
	return attributeOf(
		childrenOf(own).find((each) => localName(each) === 'os'),
		'id',
	);
}

/** Those of osinfo-db under which it lists distributions of Linux. */
const DISTRIBUTIONS = [
	...['almalinux.org', 'alpinelinux.org', 'altlinux.org', 'archlinux.org', 'asianux.com', 'centos.org', 'circle-linux'],
	...[
		'cirros-cloud.net',
		'clearlinux.org',
		'debian.org',
		'elementary.io',
		'endlessos.com',
		'eurolinux',
		'fedoraproject.org',
	],
	...['gentoo.org', 'gnome.org', 'guix.gnu.org', 'libosinfo.org/linux', 'linuxmint.com', 'mageia.org', 'manjaro.org'],
	...['miraclelinux.com', 'nixos.org', 'opensuse.org', 'openmandriva.org', 'oracle.com/ol', 'pureos.net', 'redhat.com'],
	...[
		'rockylinux.org',
		'scientificlinux.org',
		'slackware.com',
		'suse.com',
		'system76.com',
		'ubuntu.com',
		'voidlinux.org',
	],
];

export function isLinux(os: string): boolean {
	const rest = os.replace(/^https?:\/\/(?:www\.)?/, '');
	return DISTRIBUTIONS.some((name) => rest === name || rest.startsWith(`${name}/`));
}
