/*
 * A UEFI boot service driver that says one line on the debug port and stays loaded.
 *
 * It shows that firmware found, unpacked, relocated and started a driver from an option ROM: no protocol is asked
 * for, so nothing else has to work. QEMU shows the line with `-debugcon file:out.txt` or `-device isa-debugcon`.
 */

typedef unsigned long long EFI_STATUS;
typedef void *EFI_HANDLE;

#define EFI_SUCCESS 0
/* QEMU's isa-debugcon, where OVMF writes its own log, too. */
#define DEBUG_PORT 0x402

/* samples/second-driver is this source with another line. */
#ifndef LINE
#define LINE "romtool sample driver: hello from the option ROM\n"
#endif

static const char line[] = LINE;

/* A pointer in data: the line comes out only when the loader has applied the base relocation. */
static const char *volatile message = line;

/*
 * OVMF takes a ROM BAR of 2 KiB or less for none. These 3 KiB of pseudo-random bytes make the driver larger, also
 * when it is compressed.
 */
__asm__(
	".section .rdata,\"dr\"\n"
	".set state, 1\n"
	".rept 3072\n"
	".set state, (state * 1103515245 + 12345) & 0x7fffffff\n"
	".byte (state >> 16) & 0xff\n"
	".endr\n"
	".text\n");

static void out(unsigned char byte) {
	__asm__ volatile("outb %0, %1" : : "a"(byte), "Nd"((unsigned short)DEBUG_PORT));
}

EFI_STATUS efi_main(EFI_HANDLE image, void *system_table) {
	(void)image;
	(void)system_table;
	for (const char *at = message; *at != 0; at++) out((unsigned char)*at);
	return EFI_SUCCESS;
}
