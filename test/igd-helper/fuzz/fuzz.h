/*
 * A firmware, devices and a host that are false, around the driver as it is: what each file pretends to be, and what the
 * others ask of it. Addresses of guest memory are addresses of this process, below 4 GiB.
 */
#pragma once
#include "../../../src/igd-helper/driver/driver.h"
#include "../../../src/igd-helper/driver/uefi.h"

/* random.c: the same seed makes the same run. */
void random_seed(u64 seed);
u64 random_below(u64 bound);
/* Whether one of so many. */
u8 one_in(u64 count);
/* Ends the process, and says which run failed. */
_Noreturn void fail(const char *format, ...);
extern u64 run_seed;

/* false-memory.c: pages, with their types; what is nobody's is poisoned. */
enum { CONVENTIONAL = 7, FOREIGN = 0x10000 };
#define RAM_BASE 0x20000000ull
enum { RAM_PAGES = 10240 };
void memory_reset(void);
void memory_install(BootServices *boot);
u64 memory_held_pages(void);
/* Whether all of these pages are of the type: one that the driver has taken, CONVENTIONAL, or FOREIGN and a type. */
u8 memory_is(u64 address, u64 pages, u32 type);
/* Of the largest free stretch above the address. */
u64 memory_free_pages(u64 above);
u8 memory_is_zero(u64 address, u64 bytes);
/* Pieces of the pool that have not been given back. */
u64 memory_pool_pieces(void);

/* false-firmware.c: events and protocols. */
extern SystemTable system_table;
void firmware_reset(void);
void firmware_install_pci_io(PciIo *pci);
void firmware_uninstall_pci_io(PciIo *pci);
/* What somebody else offers already. */
void firmware_install_foreign_policy(void);
u32 firmware_events(void);
u32 firmware_protocols(void);
/* The driver's own policy, or 0. */
void *firmware_policy(void);
/* Counts down to a call of boot services that fails; 0 for none more. */
extern u32 calls_to_failure, failed_calls;
u8 call_fails(void);

/* false-host.c: fw_cfg and the debug port. */
enum { HOST_FILE_BYTES = 128 * 1024 };
/* A file that is larger has zeros behind these. */
extern u8 host_file[HOST_FILE_BYTES];
extern u32 host_file_size;
extern u8 host_has_file;
void host_reset(void);

/* false-opregion.c: what is in the file. */
void opregion_make(void);

/* false-devices.c */
enum { MOST_FALSE_DEVICES = 6 };
typedef struct {
	PciIo pci;
	u64 segment, bus, device, function;
	u8 config[256], initial[256];
	u8 bdsm_writable, config_fails, bar_answers;
	u64 gtt_base, reserved;
} FalseDevice;
extern FalseDevice devices[MOST_FALSE_DEVICES];
extern u32 device_count;
void devices_make(void);
/* As after a reset. */
void device_power_cycle(FalseDevice *device);
u32 config32(const u8 *config, u32 offset);

/* judge.c, judge-place.c, judge-policy.c */
void judge_nothing_done(void);
void judge(void);
/* Right after the start: what is held is what the registers say, where nothing has failed. */
void judge_registers(void);
void judge_policy(void);
