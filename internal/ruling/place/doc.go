// Package place marks places:
//
//   - streets and what leads along them: street, road, route;
//   - villages and regions, with who heads them: village, village_head, officer,
//     region_tail, constituency, whereabouts, origin, country, double,
//     riverside;
//   - what stands there: venue, airport, hotel, landmark, sight, geopark.
package place
