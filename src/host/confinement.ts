/**
 * What keeps QEMU under libvirt from reading a file that its user may read: AppArmor lists paths (src/security/apparmor/
 * libvirt-qemu.in of libvirt), SELinux goes by labels, which files have by where they are (virt.fc and virt.te of
 * fedora-selinux/selinux-policy). libvirt itself opens neither for ROM files.
 */
export const CONFINEMENTS = ['apparmor', 'selinux'] as const;
export type Confinement = (typeof CONFINEMENTS)[number];

/** Folders of which QEMU may read all, as far as ROM files have a reason to be in them. */
const READABLE: Readonly<Record<Confinement, readonly string[]>> = {
	apparmor: [
		'/usr/share/kvm/',
		'/usr/share/qemu/',
		'/usr/share/qemu-kvm/',
		'/usr/share/seabios/',
		'/usr/share/vgabios/',
	],
	selinux: ['/usr/share/', '/var/lib/libvirt/boot/', '/var/lib/libvirt/images/', '/var/lib/libvirt/isos/'],
};

export function mayRead(confinement: Confinement, path: string): boolean {
	return READABLE[confinement].some((folder) => path.startsWith(folder));
}
