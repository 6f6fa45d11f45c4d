package dk.fleksbro.demo;

/** The kinds of workplaces, and how many of each the municipality itself and others run. */
enum Sector {
    CARE(16, 24),
    SCHOOL(22, 10),
    SHOP(0, 58),
    ROADS_AND_PARKS(5, 12),
    OFFICE(8, 44),
    FARM(0, 20),
    WORKSHOP(0, 30),
    HOTEL(0, 14),
    KITCHEN(5, 28),
    LIBRARY(7, 6),
    SPORTS_HALL(7, 8),
    WAREHOUSE(0, 16),
    FACTORY(0, 18),
    CLINIC(2, 16),
    REUSE(4, 12),
    HOUSING(0, 8);

    private final int municipal;
    private final int others;

    Sector(int municipal, int others) {
        this.municipal = municipal;
        this.others = others;
    }

    int municipal() {
        return municipal;
    }

    int others() {
        return others;
    }
}
