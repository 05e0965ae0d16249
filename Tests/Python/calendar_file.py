"""Reads calendar files with the `icalendar` package, and compares the events with what is expected of them.

usage: calendar_file.py EXPECTED.json FILE.ics ...
EXPECTED.json has for each file, by its path as it is given, a list of events: uid, start, end, summary, description,
location, url, categories, status.
"""
import datetime
import json
import sys

import icalendar


def text(event, name):
    return str(event[name]) if name in event else None


def read(event):
    return {
        "uid": text(event, "uid"),
        "start": event.decoded("dtstart").isoformat(),
        "end": event.decoded("dtend").isoformat(),
        "summary": text(event, "summary"),
        "description": text(event, "description"),
        "location": text(event, "location"),
        "url": text(event, "url"),
        "categories": [str(category) for category in event["categories"].cats],
        "status": text(event, "status"),
    }


def check(path, expected):
    with open(path, "rb") as file:
        data = file.read()
    calendars = icalendar.Calendar.from_ical(data, multiple=True)
    assert len(calendars) == 1, f"{path}: {len(calendars)} calendars"
    calendar = calendars[0]
    assert calendar["version"] == "2.0" and "prodid" in calendar and calendar.subcomponents, path
    for component in calendar.walk():
        assert not component.errors, f"{path}: {component.errors}"
    events = calendar.walk("VEVENT")
    for event in events:
        assert type(event.decoded("dtstart")) is datetime.date, f"{path}: a time, not a day"
        assert event.decoded("dtstamp").tzinfo is not None, f"{path}: a stamp without a zone"
        assert event.decoded("dtend") > event.decoded("dtstart"), f"{path}: it ends before it starts"
    found = [read(event) for event in events]
    assert len({event["uid"] for event in found}) == len(found), f"{path}: two events of one name"
    if expected is not None:
        assert found == expected, f"{path}:\n{json.dumps(found, indent=1)}\nexpected:\n{json.dumps(expected, indent=1)}"
    # What a strict reader writes again is what it has read.
    again = icalendar.Calendar.from_ical(calendar.to_ical())
    assert [read(event) for event in again.walk("VEVENT")] == found, path


with open(sys.argv[1], encoding="utf-8") as file:
    expected = json.load(file)
for path in sys.argv[2:]:
    check(path, expected.get(path))
