// Package product marks products but works, which package title has:
//
//   - where their names begin and end: product, feature, flight;
//   - phones and the like: model; cars and motorbikes: vehicle (vehicle_table has the
//     words); ships, aircraft and weapons: craft, ship, tug;
//   - where they stand once more: repeat;
//   - platforms that are products or the companies behind them: platform,
//     platform_small.
package product
