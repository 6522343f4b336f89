/** Where a host has the configurations of its VMs: a machine without these folders runs none. */
export const HOMES = { proxmox: '/etc/pve/qemu-server', libvirt: '/etc/libvirt/qemu' } as const;
