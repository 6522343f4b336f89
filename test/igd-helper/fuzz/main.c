/* fuzz FIRST-SEED RUNS: ends with 1 at the first run that breaks a rule; the sanitizers end it at the first fault. */
#include "fuzz.h"
#include "../../../src/igd-helper/driver/record.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Status efi_main(Handle image, SystemTable *system_table);

typedef struct {
	u64 started, refused, opregions, stolen, vbts;
} Tally;

static void come_and_go(void) {
	for (u64 times = random_below(4); times > 0; times--) {
		FalseDevice *device = &devices[random_below(device_count)];
		firmware_uninstall_pci_io(&device->pci);
		if (!one_in(3)) device_power_cycle(device);
		firmware_install_pci_io(&device->pci);
		judge();
		judge_policy();
	}
}

/* To more places than are kept. */
static void wander(void) {
	FalseDevice *device = &devices[0];
	for (u32 bus = 2; bus < 2 * MOST_DEVICES; bus++) {
		firmware_uninstall_pci_io(&device->pci);
		device_power_cycle(device);
		device->bus = bus;
		firmware_install_pci_io(&device->pci);
	}
	judge();
	/* The log is full before. */
	for (u32 i = 0; i < 128; i++) judge_policy();
}

/* A second image has its own data, and finds the first. */
static void start_again(void) {
	Driver first = driver;
	memset(&driver, 0, sizeof driver);
	u64 held = memory_held_pages();
	if (efi_main(0, &system_table) == SUCCESS) fail("starts twice");
	if (memory_held_pages() != held) fail("the second start takes memory");
	driver = first;
	judge();
}

static void count(Tally *tally) {
	tally->started++;
	for (u32 i = 0; i < driver.devices; i++) {
		tally->opregions += driver.device[i].opregion != 0;
		tally->stolen += driver.device[i].stolen != 0;
		tally->vbts += driver.device[i].vbt != 0;
	}
}

static void run(u64 seed, Tally *tally) {
	random_seed(seed);
	memset(&driver, 0, sizeof driver);
	memory_reset();
	firmware_reset();
	opregion_make();
	host_reset();
	devices_make();
	failed_calls = 0;
	calls_to_failure = one_in(3) ? (u32)random_below(12) + 1 : 0;
	if (one_in(10)) firmware_install_foreign_policy();
	u64 there = one_in(3) ? random_below(device_count + 1) : device_count;
	for (u64 i = 0; i < there; i++) firmware_install_pci_io(&devices[i].pci);
	Status status = efi_main(0, one_in(500) ? 0 : &system_table);
	if (status != SUCCESS) {
		tally->refused++;
		judge_nothing_done();
		return;
	}
	if (!host_has_file || host_file_size == 0 || host_file_size > 16 << 20) fail("starts without an OpRegion");
	if (one_in(3)) judge_policy();
	for (u64 i = there; i < device_count; i++) firmware_install_pci_io(&devices[i].pci);
	judge();
	judge_registers();
	judge_policy();
	if (one_in(4)) start_again();
	come_and_go();
	if (one_in(50)) wander();
	count(tally);
}

int main(int count_of_arguments, char **arguments) {
	if (count_of_arguments != 3) return 2;
	u64 first = strtoull(arguments[1], 0, 10), runs = strtoull(arguments[2], 0, 10);
	Tally tally = { 0 };
	for (u64 i = 0; i < runs; i++) run(first + i, &tally);
	printf("%llu runs: %llu started, %llu refused; ", runs, tally.started, tally.refused);
	printf("%llu OpRegions, %llu stolen memory, %llu VBTs\n", tally.opregions, tally.stolen, tally.vbts);
	return 0;
}
