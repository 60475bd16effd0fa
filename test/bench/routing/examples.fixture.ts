/**
 * Tiny files of every format, written for this project. Customers lie on streets of 3-4-5 triangles, so that
 * distances can be added in the head: from (0, 0) to (3, 4) is 5, and so is (3, 4) to (6, 8).
 */
export const SOLOMON = `tiny

VEHICLE
NUMBER     CAPACITY
  2          10

CUSTOMER
CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE TIME

    0       0         0          0          0        100          0
    1       3         4          6          0         50          2
    2       6         8          4         20         30          2
    3       0         5          5          0         90          1
`;

/** 1 is delivered at 3, 4 at 2. */
export const LI_LIM = `2 10 1
0 0 0 0 0 100 0 0 0
1 3 4 6 0 50 2 0 3
2 6 8 -4 10 40 2 4 0
3 0 5 -6 0 90 1 1 0
4 0 3 4 0 60 1 0 2
`;

/** Two riders; the first line counts them once, and the depot comes again at the end. */
export const DARP = `2 2 60 3 12
0 0 0 0 0 0 100
1 3 4 2 1 10 20
2 0 5 2 1 0 100
3 6 8 2 -1 0 100
4 0 10 2 -1 40 50
5 0 0 0 0 0 100
`;

/** Two depots with one car each; the list of visit combinations of customer 3 is two long. */
export const CORDEAU = `6 1 3 2
40 10
0 12
1 3 4 2 6 1 1 1 0 50
2 20 5 2 4 1 1 1 0 90
3 0 5 1 5 1 2 1 2 0 90
4 0 0 0 0 0 0 0 100
5 20 0 0 0 0 0 0 100
`;

export const VRPLIB = `NAME: tiny
TYPE: MDVRPTW
DIMENSION: 5
VEHICLES: 3
CAPACITY: 10
VEHICLES_MAX_DURATION: 40
NODE_COORD_SECTION
1\t0\t0
2\t20\t0
3\t3\t4
4\t20\t5
5\t0\t5
DEMAND_SECTION
1\t0
2\t0
3\t6
4\t4
5\t5
SERVICE_TIME_SECTION
1\t0
2\t0
3\t2
4\t2
5\t1
TIME_WINDOW_SECTION
1\t0\t100
2\t0\t100
3\t0\t50
4\t0\t90
5\t0\t90
VEHICLES_DEPOT_SECTION
1\t1
2\t1
3\t2
DEPOT_SECTION
1
2
-1
EOF
`;
