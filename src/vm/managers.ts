/** What runs virtual machines by a configuration that is linted, and what each is called in a sentence. */
export const MANAGERS = ['proxmox', 'libvirt'] as const;
export type Manager = (typeof MANAGERS)[number];

export const MANAGER_NAMES: Readonly<Record<Manager, string>> = { proxmox: 'Proxmox VE', libvirt: 'libvirt' };
