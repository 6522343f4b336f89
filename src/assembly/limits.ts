/** How much is taken from outside. */

/** The largest flash chips that firmware comes in have 64 MiB; two of them side by side, and as much again. */
export const MAX_FILE_SIZE = 256 << 20;

/** Configurations have a few kB; with long notes and many snapshots some hundred. pmxcfs takes 1 MiB, libvirt is read up to as much. */
export const MAX_CONFIGURATION = 4 << 20;
