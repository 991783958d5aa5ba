"""What the studio answers to the read calls of the List generation, whatever they came over."""

from thrillmon.studio.reading import Reading, first, has_status, missing, needed
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord


class ListAnswers(Reading):
    """One method per call (0.7.0 to 1.11.0). They raise Fault when the question cannot be answered."""

    # ---- the floor, List generation

    def list_games(self, request: wire.ListGamesRequest) -> wire.ListGamesResponse:
        """Return all tables."""
        del request
        return wire.ListGamesResponse(game_provides=self.book.provides())

    def get_games(self, request: wire.GetRequest) -> wire.GameProvide:
        """Return the table with this game code."""
        return self.provide(needed("code", request.code))

    def list_dealers(self, request: wire.ListDealersRequest) -> wire.ListDealersResponse:
        """Return the dealers with these codes, all without any; pages of 100 count from 1."""
        found = self.dealers(request.codes) if request.codes else self.book.dealers()
        size = request.pageSize or self.switches.page_size
        skipped = (max(request.page, 1) - 1) * size
        return wire.ListDealersResponse(dealers=found[skipped : skipped + size], total=len(found))

    def get_dealer(self, request: wire.GetRequest) -> wire.Dealer:
        """Return the dealer with this code."""
        code = needed("code", request.code)
        return first(self.dealers([code]), f"dealer {code}")

    # ---- the records, List generation

    def list_rounds(self, request: wire.ListRecordsRequest) -> wire.ListRoundsRecordResponse:
        """Return a page of rounds."""
        rounds = [
            record
            for record in self.asked(request, self.book.rounds(request.game_code or None))
            if has_status(record, request.round_status_type)
        ]
        page = self.page(rounds, request)
        return wire.ListRoundsRecordResponse(
            round_record=page.records,
            total=page.total,
            search_after=page.search_after,
            search_before=page.search_before,
        )

    def list_shoe(self, request: wire.ListRecordsRequest) -> wire.ListShoesRecordResponse:
        """Return a page of shoes."""
        page = self.page(self.asked(request, self.book.shoes(request.game_code or None)), request)
        return wire.ListShoesRecordResponse(
            shoe_record=page.records,
            total=page.total,
            search_after=page.search_after,
            search_before=page.search_before,
        )

    def list_shifts(self, request: wire.ListRecordsRequest) -> wire.ListShiftsResponse:
        """Return a page of shifts."""
        page = self.page(self.asked(request, self.book.shifts(request.game_code or None)), request)
        return wire.ListShiftsResponse(
            shift_record=page.records,
            total=page.total,
            search_after=page.search_after,
            search_before=page.search_before,
        )

    def get_round(self, request: wire.GetRequest) -> RoundRecord:
        """Return the newest round with this code."""
        code = needed("code", request.code)
        return first((one for one in self.kept(self.book.rounds()) if one.round_code == code), f"round {code}")

    def get_shoe(self, request: wire.GetRequest) -> ShoeRecord:
        """Return the newest shoe with this code."""
        code = needed("code", request.code)
        return first((one for one in self.kept(self.book.shoes()) if one.shoe_code == code), f"shoe {code}")

    def get_shift(self, request: wire.GetRequest) -> ShiftRecord:
        """Return the newest shift with this code."""
        code = needed("code", request.code)
        return first((one for one in self.kept(self.book.shifts()) if one.shift_code == code), f"shift {code}")

    def get_current_round(self, request: wire.GetCurrentRecordRequest) -> RoundRecord:
        """Return the current round of a table; between rounds as the switch says."""
        game_code = self.known(needed("game_code", request.game_code))
        return self.current_round(game_code) or missing(f"current round of {game_code}")

    def get_current_shoe(self, request: wire.GetCurrentRecordRequest) -> ShoeRecord:
        """Return the current shoe of a table."""
        game_code = self.known(needed("game_code", request.game_code))
        return self.book.current_shoe(game_code) or missing(f"current shoe of {game_code}")

    def get_current_shift(self, request: wire.GetCurrentRecordRequest) -> ShiftRecord:
        """Return the current shift of a table."""
        game_code = self.known(needed("game_code", request.game_code))
        return self.book.current_shift(game_code) or missing(f"current shift of {game_code}")

    def get_rounds_by_shoe(self, request: wire.GetRoundsByShoeRequest) -> wire.GetRoundsByShoeResponse:
        """Return the rounds of a shoe, as the smaller RoundResult."""
        code = needed("shoe_code", request.shoe_code)
        found = [one for one in self.kept(self.book.rounds()) if one.shoe_code == code]
        if not found and all(one.shoe_code != code for one in self.book.shoes()):
            missing(f"shoe {code}")
        results: list[wire.RoundResult] = []
        for one in found:
            result = wire.RoundResult()
            # RoundResult has a part of the fields of RoundRecord, at the same numbers.
            result.ParseFromString(one.SerializeToString())
            result.DiscardUnknownFields()
            results.append(result)
        return wire.GetRoundsByShoeResponse(round_records=results)

    def get_play_back_round(self, request: wire.GetRoundPlayBackRequest) -> wire.GetRoundPlayBackResponse:
        """Return where the recording of a round is."""
        code = needed("code", request.code)
        self.platform(request.platform)
        record = self.get_round(wire.GetRequest(code=code))
        return wire.GetRoundPlayBackResponse(round_code=code, ts_start=record.ts_start, medias=record.medias)
